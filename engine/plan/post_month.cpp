#include "loa/plan/post_month.hpp"

#include <algorithm>
#include <tuple>

#include "loa/rotation/solve.hpp"
#include "loa/search/apportion.hpp"
#include "loa/time/period.hpp"

namespace loa::plan {
namespace {

constexpr std::uint64_t steps = 100'000;
constexpr std::int32_t seconds_a_day = 86'400;
constexpr std::int32_t seconds_a_post = 60; // how long a time to post lasts, for the core only

// A time of a page on a day: where one post fits.
struct PostSlot {
    const model::Page* page{};
    time::Second at{};
};

// A post on a page.
struct Pair {
    const model::Post* post{};
    const model::Page* page{};
};

std::vector<PostSlot> slots_of(const model::Model& model, const time::DateSpan& days)
{
    std::vector<PostSlot> slots;
    for (time::Day day = days.from(); day != days.until(); day += date::days{1}) {
        for (const model::Page& page : model.pages) {
            for (const time::TimeOfDay at : page.times) {
                if (page.days.contains(day)) {
                    slots.push_back({&page, time::Second{day} + at});
                }
            }
        }
    }
    std::ranges::stable_sort(slots, {}, &PostSlot::at);
    return slots;
}

bool may_post(const model::Post& post, const PostSlot& slot)
{
    const time::Day day = time::day_of(slot.at);
    const bool there =
        post.pages.empty() || std::ranges::find(post.pages, slot.page->key) != post.pages.end();
    return there && post.approval && post.approval->on <= day && post.valid.contains(day);
}

std::vector<model::Demand> posts_due(const model::Model& model, const time::DateSpan& days)
{
    auto demands = model::due(model, days);
    std::erase_if(demands, [](const model::Demand& demand) {
        return demand.form != model::Form::post || demand.target == 0;
    });
    return demands;
}

// How many times of its page a post may take, with the page's gap between.
std::int32_t most(const Pair& pair, const std::vector<PostSlot>& slots)
{
    std::int32_t count = 0;
    time::Second next{};
    for (const PostSlot& slot : slots) {
        if (slot.page == pair.page && may_post(*pair.post, slot) &&
            (count == 0 || slot.at >= next)) {
            ++count;
            next = slot.at + date::days{pair.page->gap_days};
        }
    }
    return count;
}

// The more is owed of what a post serves, the more of its pages' times it gets.
std::int32_t weight_of(const model::Post& post, const std::vector<model::Demand>& demands)
{
    std::int32_t weight = 1;
    for (const model::Demand& demand : demands) {
        if (model::counts(post.key, post.theme, post.language, demand)) {
            weight += demand.at_least;
        }
    }
    return weight;
}

std::int64_t since(time::Day from, time::Second at)
{
    return (at - time::Second{from}).count();
}

class Month {
public:
    Month(const model::Model& model,
          const time::DateSpan& days,
          std::span<const model::Posting> history)
        : model_{&model},
          days_{days},
          history_{history},
          slots_{slots_of(model, days)},
          demands_{posts_due(model, days)}
    {
        for (const model::Page& page : model.pages) {
            for (const model::Post& post : model.posts) {
                pairs_.push_back({&post, &page});
            }
        }
    }

    [[nodiscard]] std::vector<model::Posting> solve(std::uint64_t seed) const
    {
        std::vector<model::Posting> postings;
        if (slots_.empty() || pairs_.empty()) {
            return postings;
        }
        const auto solution = rotation::solve(grid(), {steps, seed});
        for (std::size_t i = 0; i != pairs_.size(); ++i) {
            for (const rotation::SlotIndex slot : solution.placement[i]) {
                postings.push_back({pairs_[i].page->key, slots_[slot].at, pairs_[i].post->key});
            }
        }
        std::ranges::sort(postings, {}, [](const model::Posting& posting) {
            return std::tie(posting.at, posting.page);
        });
        return postings;
    }

    [[nodiscard]] const std::vector<model::Demand>& demands() const { return demands_; }

private:
    // Counts a page: its times shared out among its posts.
    [[nodiscard]] std::vector<std::int32_t> counts() const
    {
        std::vector<std::int32_t> counts;
        for (const model::Page& page : model_->pages) {
            std::vector<search::Share> shares;
            for (const Pair& pair : pairs_) {
                if (pair.page == &page) {
                    shares.push_back({weight_of(*pair.post, demands_), 0, most(pair, slots_)});
                }
            }
            const auto times = std::ranges::count(slots_, &page, &PostSlot::page);
            const auto of_page = search::apportion(shares, times);
            counts.insert(counts.end(), of_page.begin(), of_page.end());
        }
        return counts;
    }

    [[nodiscard]] std::optional<std::int64_t> last_end(const Pair& pair) const
    {
        std::optional<std::int64_t> last;
        for (const model::Posting& posting : history_) {
            const std::int64_t end = since(days_.from(), posting.at) + seconds_a_post;
            if (posting.page == pair.page->key && posting.post == pair.post->key && end <= 0) {
                last = std::max(last.value_or(end), end);
            }
        }
        return last;
    }

    [[nodiscard]] rotation::Grid grid() const
    {
        rotation::Grid grid;
        for (const PostSlot& slot : slots_) {
            grid.slots.push_back({since(days_.from(), slot.at), seconds_a_post, seconds_a_post, 1});
        }
        const auto targets = counts();
        for (std::size_t i = 0; i != pairs_.size(); ++i) {
            rotation::Item item;
            item.duration = seconds_a_post;
            for (std::size_t slot = 0; slot != slots_.size(); ++slot) {
                if (slots_[slot].page == pairs_[i].page &&
                    may_post(*pairs_[i].post, slots_[slot])) {
                    item.slots.push_back(static_cast<rotation::SlotIndex>(slot));
                }
            }
            item.target = item.at_most = targets[i];
            item.shortfall_weight = weight_of(*pairs_[i].post, demands_);
            item.gap = pairs_[i].page->gap_days * seconds_a_day - seconds_a_post;
            item.last_end = last_end(pairs_[i]);
            grid.items.push_back(std::move(item));
        }
        return grid;
    }

    const model::Model* model_;
    time::DateSpan days_;
    std::span<const model::Posting> history_;
    std::vector<PostSlot> slots_;
    std::vector<model::Demand> demands_;
    std::vector<Pair> pairs_; // by page, then by post
};

// More times are no help while no post may appear on the days asked for.
void name_post(const model::Model& model, const model::Demand& demand, model::MissingForm& missing)
{
    missing.rule = "no-post";
    missing.remedy = model::FormRemedy::produce_language;
    missing.detail = demand.languages.empty() ? "" : demand.languages.front().value;
    for (const model::Post& post : model.posts) {
        if (!model::counts(post.key, post.theme, post.language, demand)) {
            continue;
        }
        const bool valid = post.valid.overlaps(demand.days);
        if (post.approval && valid) {
            missing.rule = "no-posting-time";
            missing.remedy = model::FormRemedy::add_posting_time;
            missing.amount = missing.owed - missing.placed;
            missing.item = {};
            missing.detail = "";
            return;
        }
        missing.remedy =
            post.approval ? model::FormRemedy::extend_validity : model::FormRemedy::approve_item;
        missing.amount =
            valid
                ? 1
                : std::max(1, static_cast<int>((demand.days.until() - post.valid.until()).count()));
        missing.item = post.key;
        missing.detail = "";
    }
}

void add_missing(const model::Model& model, const Month& month, model::MonthPlan& plan)
{
    for (const model::Demand& demand : month.demands()) {
        const int placed = model::posted(model, plan.postings, demand);
        if (placed >= demand.at_least) {
            continue;
        }
        plan.missing.push_back({.campaign = demand.campaign,
                                .line = demand.line,
                                .commune = demand.commune,
                                .owed = demand.at_least,
                                .placed = placed,
                                .in_days = false,
                                .rule = "",
                                .remedy = model::FormRemedy::none_known,
                                .amount = 1,
                                .item = {},
                                .detail = ""});
        name_post(model, demand, plan.missing.back());
        plan.quality.shortfall += std::int64_t{demand.at_least - placed} * demand.weight;
    }
}

} // namespace

model::MonthPlan post_month(const model::Model& model,
                            date::year_month month,
                            std::span<const model::Posting> history,
                            const MonthOptions& options)
{
    const Month asked{model, time::calendar_month(month), history};
    model::MonthPlan plan;
    plan.form = model::Form::post;
    plan.month = month;
    plan.made_at = options.made_at;
    plan.seed = options.seed;
    plan.postings = asked.solve(options.seed);
    for (const model::Post& post : model.posts) {
        if (std::ranges::find(plan.postings, post.key, &model::Posting::post) !=
            plan.postings.end()) {
            plan.items.push_back({post.key, post.title, post.language, post.theme, post.campaign});
        }
    }
    plan.quality.repeats = model::repeated(plan.postings, history);
    add_missing(model, asked, plan);
    return plan;
}

} // namespace loa::plan
