#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>

#include <boost/json.hpp>

#include "cases.hpp"
#include "loa/touring/solve.hpp"

namespace loa::bench {
namespace {

struct Position {
    double x{};
    double y{};
};

/// A file of Cordeau, Gendreau and Laporte (1997): the problem in whole numbers, and its drawing.
struct Instance {
    touring::Problem problem;
    std::vector<Position> positions; ///< by node, the depot first
    double scale{1};                 ///< units of the problem in one of the file
};

double distance(const Position& a, const Position& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

template <class Number>
Number next(std::istringstream& in, const std::string& file)
{
    Number number{};
    if (!(in >> number)) {
        throw BadInstance{file + ": a number is missing"};
    }
    return number;
}

/// The days of a pattern, a whole number of any size whose highest of `days` bits is the first day.
std::vector<touring::Day> days_of(std::string digits, touring::Day days)
{
    std::vector<touring::Day> list;
    for (touring::Day d = days; d-- != 0;) {
        int rest = 0;
        for (char& digit : digits) {
            const int value = rest * 10 + (digit - '0');
            digit = static_cast<char>('0' + value / 2);
            rest = value % 2;
        }
        if (rest == 1) {
            list.insert(list.begin(), d);
        }
    }
    return list;
}

struct Row {
    Position position;
    double service{};
    double demand{};
    std::int32_t visits{};
    std::vector<std::vector<touring::Day>> patterns;
};

Row row_in(const std::string& line, touring::Day days, const std::string& file)
{
    std::istringstream in{line};
    Row row;
    next<int>(in, file);
    row.position.x = next<double>(in, file);
    row.position.y = next<double>(in, file);
    row.service = next<double>(in, file);
    row.demand = next<double>(in, file);
    std::size_t patterns = 0;
    in >> row.visits >> patterns; // the depot's row may end before
    for (std::size_t i = 0; in && i != patterns; ++i) {
        const auto pattern = next<std::string>(in, file);
        if (pattern.find_first_not_of("0123456789") != std::string::npos) {
            throw BadInstance{file + ": a pattern is a whole number"};
        }
        if (row.visits > 0) {
            row.patterns.push_back(days_of(pattern, days));
        }
    }
    return row;
}

/// The largest power of ten that keeps every way within limits.
double scale_for(const std::vector<Row>& rows)
{
    double longest = 1;
    for (const Row& a : rows) {
        for (const Row& b : rows) {
            longest = std::max(longest, distance(a.position, b.position));
        }
    }
    return std::pow(10, std::floor(std::log10(touring::longest_way / longest)));
}

std::int32_t scaled(double value, double scale)
{
    return static_cast<std::int32_t>(std::lround(value * scale));
}

void add_rows(Instance& instance, const std::vector<Row>& rows)
{
    instance.scale = scale_for(rows);
    instance.problem.nodes = static_cast<std::uint32_t>(rows.size());
    instance.problem.seasons.emplace_back();
    for (const Row& a : rows) {
        instance.positions.push_back(a.position);
        for (const Row& b : rows) {
            instance.problem.seasons[0].time.push_back(
                scaled(distance(a.position, b.position), instance.scale));
        }
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        touring::Place& place = instance.problem.places.emplace_back();
        place.node = static_cast<touring::NodeIndex>(i);
        place.service = scaled(rows[i].service, instance.scale);
        place.load = scaled(rows[i].demand, 1);
        place.visits = rows[i].visits;
        place.patterns = rows[i].patterns;
    }
}

Instance instance_in(const std::string& file)
{
    std::istringstream in{whole_file(file)};
    next<int>(in, file);
    const auto vehicles = next<std::size_t>(in, file);
    const auto customers = next<std::size_t>(in, file);
    Instance instance;
    instance.problem.days = next<touring::Day>(in, file);
    std::vector<double> longest;
    touring::Team team;
    for (touring::Day d = 0; d != instance.problem.days; ++d) {
        longest.push_back(next<double>(in, file));
        team.load.push_back(scaled(next<double>(in, file), 1));
    }
    std::vector<Row> rows;
    for (std::string line; rows.size() != customers + 1 && std::getline(in, line);) {
        if (line.find_first_not_of(" \t\r") != std::string::npos) {
            rows.push_back(row_in(line, instance.problem.days, file));
        }
    }
    if (rows.size() != customers + 1) {
        throw BadInstance{file + ": a depot and " + std::to_string(customers) +
                          " rows are expected"};
    }
    add_rows(instance, rows);
    for (const double limit : longest) {
        team.day_limit.push_back(scaled(limit, instance.scale));
    }
    instance.problem.teams.assign(vehicles, team);
    return instance;
}

/// The nodes of a route, from the depot to the depot.
std::vector<std::size_t> tour_of(const touring::DayRoute& route)
{
    std::vector<std::size_t> tour{0};
    for (const touring::PlaceIndex v : route.stops) {
        tour.push_back(v + 1);
    }
    tour.push_back(0);
    return tour;
}

double length(const Instance& instance, const touring::DayRoute& route)
{
    const std::vector<std::size_t> tour = tour_of(route);
    double sum = 0;
    for (std::size_t i = 1; i != tour.size(); ++i) {
        sum += distance(instance.positions[tour[i - 1]], instance.positions[tour[i]]);
    }
    return sum;
}

double total_length(const Instance& instance, const touring::Plan& plan)
{
    double sum = 0;
    for (const touring::DayRoute& route : plan) {
        sum += length(instance, route);
    }
    return sum;
}

/// The cost, then a line for each route: day, vehicle, duration, load and the nodes.
void write(const std::filesystem::path& file, const Instance& instance, const touring::Plan& plan)
{
    std::ofstream out{file};
    out << std::fixed << std::setprecision(6) << total_length(instance, plan) << '\n';
    for (const touring::DayRoute& route : plan) {
        double time = length(instance, route);
        std::int64_t load = 0;
        for (const touring::PlaceIndex v : route.stops) {
            time += instance.problem.places[v].service / instance.scale;
            load += instance.problem.places[v].load;
        }
        out << route.day + 1 << ' ' << route.team + 1 << ' ' << time << ' ' << load;
        for (const std::size_t node : tour_of(route)) {
            out << ' ' << node;
        }
        out << '\n';
    }
    if (!out.flush()) {
        throw BadInstance{file.string() + ": cannot be written"};
    }
}

} // namespace

void run_pvrp(const std::vector<std::string>& files, const Run& run, const std::string& folder)
{
    for (const std::string& file : files) {
        const Instance instance = instance_in(file);
        const std::string name = std::filesystem::path{file}.filename().string();
        const double start = processor_seconds();
        const touring::Solution solution =
            touring::solve(instance.problem, {by_processor_time(run.seconds), run.seed});
        boost::json::object line;
        line["instance"] = name;
        line["seed"] = run.seed;
        line["seconds"] = processor_seconds() - start;
        line["cost"] = total_length(instance, solution.plan);
        line["missing"] = solution.cost.shortfall;
        line["steps"] = solution.steps;
        std::cout << line << std::endl;
        if (!folder.empty()) {
            std::filesystem::create_directories(folder);
            write(std::filesystem::path{folder} / (name + ".res"), instance, solution.plan);
        }
    }
}

} // namespace loa::bench
