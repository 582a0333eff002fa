#pragma once

#include <filesystem>
#include <vector>

#include "loa/error.hpp"
#include "loa/model/model.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::config {

/// A centre's folder, read.
struct Loaded {
    model::Model model;
    rules::RulePack pack;
    std::vector<Mistake> warnings; ///< worth a look, but planning can go on
    std::filesystem::path folder;  ///< the centre's
};

/// Reads the centre in `folder` and the province its centre.toml names.
/// Errors: InvalidInput with every mistake of every file, in file and line order.
[[nodiscard]] Loaded load(const std::filesystem::path& folder);

} // namespace loa::config
