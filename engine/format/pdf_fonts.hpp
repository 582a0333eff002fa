#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

namespace loa::format {

/// Hands a pointer of a C library back by its own function.
template <auto release>
struct ReleasedBy {
    template <class T>
    void operator()(T* pointer) const
    {
        release(pointer);
    }
};

using FontConfig = std::unique_ptr<FcConfig, ReleasedBy<FcConfigDestroy>>;
/// Gives the map back and the configuration it holds, which Pango 1.50 keeps otherwise.
void close_map(PangoFontMap* map);
using FontMap = std::unique_ptr<PangoFontMap, ReleasedBy<close_map>>;

/// One serif family and nothing else, so that every machine prints alike.
struct Fonts {
    std::string family;
    FontConfig config;
    FontMap map;
};

/// Errors: StoreError when none of `directories` has all four faces of a family.
[[nodiscard]] Fonts open_fonts(const std::vector<std::filesystem::path>& directories);

} // namespace loa::format
