#pragma once

#include "config/draft.hpp"

namespace loa::config {

/// A form as campaigns.toml writes it.
[[nodiscard]] std::span<const Word<model::Form>> form_words();

/// What a line of a campaign says of forms other than broadcasts: its own days, `sites`,
/// `throughout`, `each_village`, `instead`.
void read_owed_forms(const Entry& entry, const model::Campaign& campaign, model::Owed& owed);

} // namespace loa::config
