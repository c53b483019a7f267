// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/pdfa.hpp"

#include <fmt/format.h>
#include <lcms2.h>
// The C face: qpdf 11.3's C++ headers do not compile as C++23 (an incomplete JSON in a vector).
#include <qpdf/qpdf-c.h>

#include <stdexcept>

#include "platform/pages/scope.hpp"

namespace motcua::pages {
namespace {

const std::string& srgb_profile() {
    static const std::string profile = [] {
        const cmsHPROFILE made = cmsCreate_sRGBProfile();
        cmsSetProfileVersion(made, 2.1);
        // Its date is that of making: set to the profile standard's own so that bytes repeat.
        cmsUInt32Number size = 0;
        cmsSaveProfileToMem(made, nullptr, &size);
        std::string bytes(size, '\0');
        cmsSaveProfileToMem(made, bytes.data(), &size);
        cmsCloseProfile(made);
        constexpr std::string_view kCreated{"\x07\xCE\0\x01\0\x01\0\0\0\0\0\0", 12};
        bytes.replace(24, kCreated.size(), kCreated);
        return bytes;
    }();
    return profile;
}

std::string xmp_of(const Metadata& of) {
    const std::string at = iso(of.made_at);
    return fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        "<dc:format>application/pdf</dc:format>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>"
        "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator></rdf:Description>"
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
        "<xmp:CreateDate>{}</xmp:CreateDate><xmp:ModifyDate>{}</xmp:ModifyDate>"
        "<xmp:CreatorTool>motcua</xmp:CreatorTool><pdf:Producer>motcua</pdf:Producer>"
        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>",
        escaped(of.title), escaped(of.author), at, at);
}

/// "D:20261125140000+07'00'"
std::string pdf_date(Instant at) {
    const std::chrono::year_month_day day(date_of(at));
    const std::chrono::hh_mm_ss clock(floor<seconds>(to_local(at)) - LocalTime(date_of(at)));
    return fmt::format("D:{:04}{:02}{:02}{:02}{:02}{:02}+07'00'", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

/// A PDF open in qpdf; what is made belongs to it.
class OpenPdf {
public:
    explicit OpenPdf(std::string_view source) : pdf_(qpdf_init()) {
        qpdf_silence_errors(pdf_);
        check(qpdf_read_memory(pdf_, "page", source.data(), source.size(), nullptr));
    }
    ~OpenPdf() { qpdf_cleanup(&pdf_); }
    OpenPdf(const OpenPdf&) = delete;

    qpdf_oh root() { return qpdf_get_root(pdf_); }
    qpdf_oh trailer() { return qpdf_get_trailer(pdf_); }
    qpdf_oh parsed(const char* source) { return qpdf_oh_parse(pdf_, source); }
    qpdf_oh text(const std::string& utf8) { return qpdf_oh_new_unicode_string(pdf_, utf8.c_str()); }
    qpdf_oh indirect(qpdf_oh object) { return qpdf_make_indirect_object(pdf_, object); }
    void set(qpdf_oh dictionary, const char* key, qpdf_oh value) {
        qpdf_oh_replace_key(pdf_, dictionary, key, value);
    }
    void add(qpdf_oh array, qpdf_oh item) { qpdf_oh_append_item(pdf_, array, item); }
    /// `keys`: what the stream's own dictionary holds, as PDF source.
    qpdf_oh stream(std::string_view bytes,
                   std::initializer_list<std::pair<const char*, const char*>> keys) {
        const qpdf_oh made = qpdf_oh_new_stream(pdf_);
        qpdf_oh_replace_stream_data(pdf_, made,
                                    reinterpret_cast<const unsigned char*>(bytes.data()),
                                    bytes.size(), qpdf_oh_new_null(pdf_), qpdf_oh_new_null(pdf_));
        const qpdf_oh dictionary = qpdf_oh_get_dict(pdf_, made);
        for (const auto& [key, value] : keys) set(dictionary, key, parsed(value));
        return made;
    }
    /// Cairo leaves out the map that ISO 19005-2, 6.2.11.3.2 asks of embedded CIDFontType2 fonts.
    void map_glyphs_of_fonts() {
        const int size =
            qpdf_oh_get_int_value_as_int(pdf_, qpdf_oh_get_key(pdf_, trailer(), "/Size"));
        for (int id = 1; id < size; ++id) {
            const qpdf_oh object = qpdf_get_object_by_id(pdf_, id, 0);
            if (qpdf_oh_is_dictionary_of_type(pdf_, object, "/Font", "/CIDFontType2") &&
                !qpdf_oh_has_key(pdf_, object, "/CIDToGIDMap"))
                set(object, "/CIDToGIDMap", parsed("/Identity"));
        }
    }
    Bytes written() {
        check(qpdf_init_write_memory(pdf_));
        qpdf_set_minimum_pdf_version(pdf_, "1.7");
        qpdf_set_object_stream_mode(pdf_, qpdf_o_disable);
        qpdf_set_stream_data_mode(pdf_, qpdf_s_preserve);
        qpdf_set_deterministic_ID(pdf_, QPDF_TRUE);
        // ISO 19005-2, 6.1.7.1: "endstream" begins a line.
        qpdf_set_newline_before_endstream(pdf_, QPDF_TRUE);
        check(qpdf_write(pdf_));
        const auto* begin = qpdf_get_buffer(pdf_);
        return {begin, begin + qpdf_get_buffer_length(pdf_)};
    }

private:
    void check(QPDF_ERROR_CODE code) {
        if ((code & QPDF_ERRORS) != 0 || qpdf_has_error(pdf_)) throw std::runtime_error("qpdf");
    }

    qpdf_data pdf_;
};

void describe(OpenPdf& pdf, const Metadata& metadata) {
    const qpdf_oh root = pdf.root();
    pdf.set(root, "/Metadata",
            pdf.stream(xmp_of(metadata), {{"/Type", "/Metadata"}, {"/Subtype", "/XML"}}));
    const qpdf_oh intent = pdf.parsed(
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) >>");
    pdf.set(intent, "/DestOutputProfile", pdf.stream(srgb_profile(), {{"/N", "3"}}));
    const qpdf_oh intents = pdf.parsed("[]");
    pdf.add(intents, pdf.indirect(intent));
    pdf.set(root, "/OutputIntents", intents);
    pdf.set(root, "/Lang", pdf.text(metadata.language));
    pdf.set(root, "/ViewerPreferences", pdf.parsed("<< /DisplayDocTitle true >>"));
    const qpdf_oh info = pdf.parsed("<< /Creator (motcua) /Producer (motcua) >>");
    pdf.set(info, "/Title", pdf.text(metadata.title));
    pdf.set(info, "/Author", pdf.text(metadata.author));
    const qpdf_oh at = pdf.text(pdf_date(metadata.made_at));
    pdf.set(info, "/CreationDate", at);
    pdf.set(info, "/ModDate", at);
    pdf.set(pdf.trailer(), "/Info", pdf.indirect(info));
}

}  // namespace

Bytes finished_as_pdfa(std::string_view source, const Metadata& metadata) {
    OpenPdf pdf(source);
    describe(pdf, metadata);
    pdf.map_glyphs_of_fonts();
    return pdf.written();
}

}  // namespace motcua::pages
