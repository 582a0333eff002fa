#pragma once

#include "format/pdf_flow.hpp"
#include "loa/format/document.hpp"

namespace loa::format {

/// Height of the part of a block that cannot be left at the foot of a page.
[[nodiscard]] double least_height(Flow& flow, const DocumentHead& head);
[[nodiscard]] double least_height(Flow& flow, const DocumentTitle& title);
[[nodiscard]] double least_height(Flow& flow, const Paragraph& paragraph);
[[nodiscard]] double least_height(Flow& flow, const SignatureBlock& signature);
[[nodiscard]] double least_height(Flow& flow, const Spacer& spacer);

/// Draws a block; `after` is the height of what must stand on the same page as its end.
void place(Flow& flow, const DocumentHead& head, double after);
void place(Flow& flow, const DocumentTitle& title, double after);
void place(Flow& flow, const Paragraph& paragraph, double after);
void place(Flow& flow, const SignatureBlock& signature, double after);
void place(Flow& flow, const Spacer& spacer, double after);

} // namespace loa::format
