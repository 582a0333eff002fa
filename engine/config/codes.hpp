#pragma once

#include <string_view>
#include <vector>

#include "config/draft.hpp"

namespace loa::config {

/// The communes of the dataset that `name` may mean: by name, alias, or kind and name.
[[nodiscard]] std::vector<const model::Commune*> named(const Draft& draft, std::string_view name);

/// Whether `name` is the name of `commune` or one of its aliases, with or without its kind.
[[nodiscard]] bool is_called(const model::Commune& commune, std::string_view name);

enum class Whose { province, centre };

/// The commune whose code is written there. Null, with a mistake, when there is none in the dataset
/// or, for Whose::centre, not in the centre's district; null without one when places.csv could not
/// be read.
const model::Commune* judged_commune(Draft& draft, const Item& code, Whose whose);

/// Reads "dao:80|mong:15|kinh:5" into shares, the largest first.
[[nodiscard]] std::vector<model::LanguageShare> read_shares(Draft& draft, const Entry& row);

} // namespace loa::config
