#include "format/pdf_fonts.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <system_error>

#include <pango/pangofc-fontmap.h>

#include "loa/error.hpp"
#include "loa/format/pdf.hpp"
#include "loa/text/messages/pdf.hpp"

namespace loa::format {
namespace {

namespace fs = std::filesystem;

struct Family {
    const char* name;
    const char* file; // what its files' names begin with
};

constexpr std::array families{Family{"Tinos", "Tinos"},
                              Family{"Liberation Serif", "LiberationSerif"}};
constexpr std::array faces{"Regular", "Bold", "Italic", "BoldItalic"};

using Files = std::vector<std::string>;

std::optional<Files> files_of(const Family& family, const fs::path& directory)
{
    Files files;
    for (const char* face : faces) {
        const fs::path file = directory / (std::string{family.file} + "-" + face + ".ttf");
        std::error_code failed;
        if (!fs::is_regular_file(file, failed)) {
            return std::nullopt;
        }
        files.push_back(file.string());
    }
    return files;
}

std::string joined(const std::vector<fs::path>& directories)
{
    std::string text;
    for (const fs::path& directory : directories) {
        text += (text.empty() ? "" : ", ") + directory.string();
    }
    return text;
}

Fonts opened(const Family& family, const Files& files)
{
    FontConfig config{FcConfigCreate()};
    for (const std::string& file : files) {
        FcConfigAppFontAddFile(config.get(),
                               static_cast<const FcChar8*>(static_cast<const void*>(file.c_str())));
    }
    FontMap map{pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)};
    assert(map != nullptr); // pangocairo is always built with FreeType on the systems we support
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-cstyle-cast): GObject's checked cast is a macro
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
    return {family.name, std::move(config), std::move(map)};
}

} // namespace

void close_map(PangoFontMap* map)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-cstyle-cast): GObject's checked cast is a macro
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), nullptr);
    g_object_unref(map);
}

std::vector<fs::path> usual_font_directories()
{
    return {"/usr/share/fonts/truetype/croscore",
            "/usr/share/fonts/google-croscore",
            "/usr/share/fonts/TTF",
            "/usr/share/fonts/truetype/liberation2",
            "/usr/share/fonts/truetype/liberation",
            "/usr/share/fonts/liberation-serif"};
}

Fonts open_fonts(const std::vector<fs::path>& directories)
{
    for (const Family& family : families) {
        for (const fs::path& directory : directories) {
            if (const auto files = files_of(family, directory)) {
                return opened(family, *files);
            }
        }
    }
    throw StoreError{
        {{Origin{}, text::Sentence{text::messages::font_missing, {joined(directories)}}}}};
}

} // namespace loa::format
