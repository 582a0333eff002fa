#pragma once

#include "format/pdf_flow.hpp"
#include "loa/format/document.hpp"

namespace loa::format {

/// Height of the part of a block that cannot be left at the foot of a page.
[[nodiscard]] double least_height(Flow& flow, const DocumentHead& block);
[[nodiscard]] double least_height(Flow& flow, const DocumentTitle& block);
[[nodiscard]] double least_height(Flow& flow, const Paragraph& paragraph);
[[nodiscard]] double least_height(Flow& flow, const SignatureBlock& block);
[[nodiscard]] double least_height(Flow& flow, const Spacer& spacer);

/// Draws a block; `after` is the height of what must stand on the same page as its end.
void place(Flow& flow, const DocumentHead& block, double after);
void place(Flow& flow, const DocumentTitle& block, double after);
void place(Flow& flow, const Paragraph& paragraph, double after);
void place(Flow& flow, const SignatureBlock& block, double after);
void place(Flow& flow, const Spacer& spacer, double after);

} // namespace loa::format
