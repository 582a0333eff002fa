#include "config/approval.hpp"

namespace loa::config {

namespace messages = text::messages;

std::optional<model::Approval> read_approval(const Entry& row)
{
    const auto on = row.maybe("approved_on", spelled::day);
    if (row.has("approved_by") != row.has("approved_on")) {
        row.mistake(row.has("approved_by") ? "approved_on" : "approved_by",
                    messages::both_or_neither,
                    {"approved_by", "approved_on"});
        return model::Approval{}; // half of one: not to be reported as missing as well
    }
    if (!row.has("approved_by")) {
        row.warning("approved_by", messages::not_approved, {row.text_or("id", "")});
        return std::nullopt;
    }
    return on ? std::optional{model::Approval{row.text("approved_by"), *on}} : std::nullopt;
}

} // namespace loa::config
