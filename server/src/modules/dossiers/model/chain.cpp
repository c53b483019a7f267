// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/model/chain.hpp"

#include <openssl/sha.h>

namespace motcua::dossiers {
namespace {

class Writer {
public:
    void bytes(std::span<const std::uint8_t> value) {
        number(static_cast<std::int64_t>(value.size()));
        out_.insert(out_.end(), value.begin(), value.end());
    }
    void text(std::string_view value) {
        bytes({reinterpret_cast<const std::uint8_t*>(value.data()), value.size()});
    }
    void number(std::int64_t value) {
        for (int shift = 56; shift >= 0; shift -= 8)
            out_.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift));
    }
    const Bytes& out() const { return out_; }

private:
    Bytes out_;
};

}  // namespace

Bytes sha256(std::span<const std::uint8_t> bytes) {
    Bytes digest(SHA256_DIGEST_LENGTH);
    SHA256(bytes.data(), bytes.size(), digest.data());
    return digest;
}

Bytes digest_body(const Bytes& salt, std::string_view body) {
    Bytes joined = salt;
    joined.insert(joined.end(), body.begin(), body.end());
    return sha256(joined);
}

Bytes chain_hash(const Bytes& previous, const EventHeader& header) {
    Writer writer;
    writer.bytes(previous);
    writer.bytes(header.dossier.bytes);
    writer.number(header.seq);
    writer.text(header.type);
    writer.number(header.type_version);
    writer.number(header.occurred_at.time_since_epoch().count());
    writer.number(header.recorded_at.time_since_epoch().count());
    writer.bytes(header.actor.bytes);
    writer.text(header.by_name);
    writer.bytes(header.agency.bytes);
    writer.text(header.ground);
    writer.bytes(sha256(
        {reinterpret_cast<const std::uint8_t*>(header.engine.data()), header.engine.size()}));
    writer.bytes(header.body_digest);
    return sha256(writer.out());
}

}  // namespace motcua::dossiers
