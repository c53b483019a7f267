// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"

namespace motcua {

using Bytes = std::vector<std::uint8_t>;

/// Pages from XML templates an administrator can edit: PDF/A-2b for the archive and the counter,
/// PNG for the preview. The elements and attributes are in README.md of this room.
namespace pages {

/// What a template may print: one named value, its kind, and what is inside a group or a list.
/// fields_of<Form>() in fields.hpp makes it from a described struct.
struct Field {
    enum class Kind {
        text,   ///< {{name}}
        flag,   ///< if="name" only
        group,  ///< {{name.inner}}
        list,   ///< each="name"; inside it the inner names, or {{item}} of a list of texts
    };
    std::string name = {};
    Kind kind = Kind::group;
    std::vector<Field> inner = {};
};

/// One thing wrong in a template, at a line of its source. The sentence is the text of `code`
/// with `params`.
struct Fault {
    int line = 0;
    std::string code;
    std::map<std::string, std::string> params = {};
    bool operator==(const Fault&) const = default;
};
BOOST_DESCRIBE_STRUCT(Fault, (), (line, code, params))

/// A template read once and rendered many times, by any thread.
class Template {
public:
    /// Refuses: pages.too_large, pages.malformed, pages.root_not_doc. Nothing else is checked: what
    /// validate() finds, rendering passes over.
    static Result<Template> read(std::string_view xml);

    struct Parsed;
    const Parsed& parsed() const { return *parsed_; }

private:
    std::shared_ptr<const Parsed> parsed_;
};

/// Everything wrong in a template, by line: elements, attributes and values outside the whitelist,
/// fields that `known` (a group) does not have or of another kind, widths that do not match, and
/// what read() refuses. Empty = it may be used.
std::vector<Fault> validate(std::string_view xml, const Field& known);

struct Options {
    Instant made_at = {};     ///< the document's date in its metadata
    std::string author = {};  ///< the agency, in its metadata
    int pages_max = 1000;
};

/// Prints one document: each value of `parts` (a copy, a dossier of a batch) begins on a new page
/// and is numbered by itself. Texts are normalised to NFC; markup in values is printed, not obeyed.
///
/// The same template, parts and options give the same bytes.
/// Refuses: pages.too_many_pages, pages.does_not_fit (a code or line larger than the page; the
/// param `line` says where), pages.code_too_long.
/// Leaves to the caller: doing this outside any transaction; about 10 ms of CPU.
Result<Bytes> to_pdf(const Template& pattern, std::span<const boost::json::value> parts,
                     const Options& options);

/// The same pages as pictures. Refuses as to_pdf().
Result<std::vector<Bytes>> to_png(const Template& pattern,
                                  std::span<const boost::json::value> parts, const Options& options,
                                  int dots_per_inch);

}  // namespace pages
}  // namespace motcua
