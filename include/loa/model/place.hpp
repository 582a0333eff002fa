#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"

namespace loa::model {

/// A language people listen in, as named in province.toml.
struct Language {
    LanguageKey key;
    std::string name;                   ///< as printed: "tiếng Mông"
    std::vector<LanguageKey> fallbacks; ///< what its listeners understand instead, best first

    friend bool operator==(const Language&, const Language&) = default;
};

/// How many of a commune's people listen best in a language.
struct LanguageShare {
    LanguageKey language;
    int permille{}; ///< of the commune's people; the shares of a commune sum to 1000

    friend bool operator==(const LanguageShare&, const LanguageShare&) = default;
};

enum class CommuneKind { commune, ward, town }; ///< xã, phường, thị trấn

struct GeoPoint {
    double latitude{};
    double longitude{};
    friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

/// Xã, phường or thị trấn: the unit that coverage is owed to and counted by.
struct Commune {
    CommuneCode code;
    std::string name;
    CommuneKind kind{};
    std::string district_code;
    std::string district;
    bool border{};        ///< xã biên giới
    bool poor_district{}; ///< lies in a poor district (huyện nghèo)
    std::optional<bool> area3{};
    std::vector<std::string> aliases;
    std::vector<LanguageShare> languages; ///< main language first
    std::optional<GeoPoint> at;
    std::int64_t population{};      ///< 0 when not known
    std::int64_t households{};      ///< 0 when not known
    std::int64_t poor_households{}; ///< 0 when not known

    friend bool operator==(const Commune&, const Commune&) = default;
};

/// "xã Dào San", "thị trấn Phong Thổ": kind and name as printed.
[[nodiscard]] std::string printed(const Commune& commune);

/// The language most of the commune's people listen in; empty when the commune lists none.
[[nodiscard]] LanguageKey main_language(const Commune& commune);

} // namespace loa::model
