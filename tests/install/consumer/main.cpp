#include <iostream>

#include <loa/config/load.hpp>
#include <loa/plan/plan_week.hpp>

// Plans the week of the centre in the folder given, and says how many airings it has.
int main(int argc, char** argv)
{
    if (argc != 2) {
        return 2;
    }
    const auto centre = loa::config::load(argv[1]);
    const auto plan = loa::plan::plan_week(
        centre.model, centre.pack, {2022, 47}, {}, {.effort = loa::plan::Effort::quick});
    std::cout << plan.timetable.airings().size() << " airings\n";
    return plan.timetable.airings().empty() ? 1 : 0;
}
