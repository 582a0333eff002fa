#pragma once

#include <random>
#include <string>

#include "loa/rules/rule_pack.hpp"
#include "support/sample_model.hpp"

namespace loa::testing {

/// Draws small centres in which much goes wrong: gaps, families, repeats, midnight sessions, pins,
/// bans, breakdowns, campaigns that begin in mid-week, items longer than any segment.
class RandomCentre {
public:
    explicit RandomCentre(unsigned seed) : random_{seed} {}

    [[nodiscard]] model::Model model()
    {
        auto model = sample_model();
        model.patterns = {
            pattern("sang", 5h + 30min), pattern("chieu", 17h), pattern("khuya", 23h + 45min)};
        for (auto& station : model.stations) {
            station.patterns = {{"sang"}, {"chieu"}};
            if (chance(30)) {
                station.patterns.push_back({"khuya"});
            }
        }
        model.contents = contents();
        model.campaigns = {campaign("dot", 1), campaign("thuong-xuyen", 2)};
        if (chance(70)) {
            model.campaigns[0].days = {some_day(), day(2022, 11, 20)};
        }
        add_changes(model);
        return model;
    }

    [[nodiscard]] rules::RulePack pack()
    {
        rules::RulePack pack;
        if (chance(80)) {
            pack.minimum_gap = rules::Gaps{{}, hours(0, 14), hours(0, 5), hours(0, 5)};
        }
        if (chance(60)) {
            pack.family_gap = rules::Gaps{{}, hours(0, 8), hours(0, 3), hours(0, 3)};
        }
        return pack;
    }

private:
    [[nodiscard]] int number(int from, int last)
    {
        return std::uniform_int_distribution<int>{from, last}(random_);
    }
    [[nodiscard]] bool chance(int percent) { return number(1, 100) <= percent; }
    [[nodiscard]] std::chrono::seconds hours(int from, int last)
    {
        return std::chrono::hours{number(from, last)};
    }
    [[nodiscard]] time::Day some_day() { return day(2022, 11, 7) + date::days{number(0, 6)}; }
    [[nodiscard]] std::string language()
    {
        return std::vector<std::string>{"dao", "kinh", "thai", "giay"}.at(
            static_cast<std::size_t>(number(0, 3)));
    }

    [[nodiscard]] model::SessionPattern pattern(std::string key, time::TimeOfDay start)
    {
        using enum model::SegmentKind;
        model::SessionPattern pattern{{std::move(key)}, "Buổi", time::WeekdaySet::all(), start, {}};
        std::chrono::seconds offset{0};
        for (const auto kind : {tune, slogan, bulletin, relay, notice, slogan, bulletin}) {
            const std::chrono::seconds length = std::chrono::minutes{number(1, 12)};
            pattern.segments.push_back(planned(kind)
                                           ? open(kind, offset, length, number(1, 3), length)
                                           : fixed(kind, offset, length));
            offset += length + std::chrono::seconds{number(0, 1) * 60};
        }
        if (chance(30)) {
            pattern.days = time::WeekdaySet{}.with(0).with(2).with(4).with(6);
        }
        return pattern;
    }

    [[nodiscard]] model::Content content(int index)
    {
        using enum model::ContentKind;
        const auto kind = index % 3 == 0 ? bulletin : index % 3 == 1 ? slogan : notice;
        const auto length = kind == slogan ? std::chrono::seconds{number(15, 60)}
                                           : std::chrono::seconds{number(60, 800)};
        auto content = sample_content(
            "muc-" + std::to_string(index), kind, language(), chance(50) ? "a" : "b", length);
        content.family = chance(50) ? "ho-" + std::to_string(number(0, 2)) : content.key.value;
        content.priority = static_cast<model::Priority>(number(0, 9) / 4);
        content.repeat = chance(30) ? model::Repeat::next_morning : model::Repeat::none;
        if (chance(10)) {
            content.approval.reset();
        }
        if (chance(20)) {
            content.valid = {some_day(), day(2022, 11, 20)};
        }
        if (chance(15)) {
            content.days = time::WeekdaySet{}.with(1).with(4).with(5);
        }
        if (chance(10)) {
            content.daypart = time::DailySpan{16h, 19h};
        }
        return content;
    }

    [[nodiscard]] std::vector<model::Content> contents()
    {
        std::vector<model::Content> contents;
        for (int index = 0, count = number(4, 14); index != count; ++index) {
            contents.push_back(content(index));
        }
        return contents;
    }

    [[nodiscard]] model::Campaign campaign(std::string key, int weight)
    {
        model::Campaign campaign;
        campaign.key = {std::move(key)};
        campaign.weight = weight;
        for (int line = 0, count = number(1, 4); line != count; ++line) {
            model::Owed owed;
            owed.form = static_cast<model::Form>(number(0, 2));
            owed.need = chance(40) ? model::LanguageNeed::main : model::LanguageNeed::understood;
            owed.times = number(0, 25);
            owed.at_least = number(0, owed.times);
            owed.fill = chance(25);
            if (chance(40)) {
                owed.at_most = owed.times + number(0, 3);
            }
            if (chance(20)) {
                owed.gap = hours(1, 20);
            }
            campaign.owed.push_back(owed);
        }
        return campaign;
    }

    void add_changes(model::Model& model)
    {
        for (int pins = number(0, 6); pins > 0; --pins) {
            const auto index =
                static_cast<std::size_t>(number(0, static_cast<int>(model.contents.size()) - 1));
            model.changes.pins.push_back({{chance(70) ? "sll" : "pt"},
                                          model.contents[index].key,
                                          some_day(),
                                          {chance(50) ? "sang" : "chieu"},
                                          "yêu cầu của xã"});
        }
        if (chance(20)) {
            const auto from = some_day();
            model.changes.forbidden.push_back({{chance(50) ? "sll" : ""},
                                               {chance(50) ? "muc-0" : ""},
                                               {from, from + date::days{2}},
                                               ""});
        }
        if (chance(20)) {
            const auto from = some_day();
            model.changes.down.push_back({{"sll"}, {}, {from, from + date::days{2}}, "mất điện"});
        }
    }

    std::mt19937 random_;
};

} // namespace loa::testing
