// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/verify/roots.hpp"

#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <unistd.h>

#include <fstream>

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {

struct RootKey::Key {
    EVP_PKEY* pkey = nullptr;
    ~Key() { EVP_PKEY_free(pkey); }
};

namespace {

std::string hex(const Bytes& bytes) {
    std::string text;
    for (const std::uint8_t byte : bytes) text += fmt::format("{:02x}", byte);
    return text;
}

std::string line_of(const Root& root) {
    return fmt::format("{} {} {} {}", iso(root.day), root.heads, hex(root.root),
                       hex(root.signature));
}

Bytes message_of(const Root& root) {
    const std::string text =
        fmt::format("motcua root {} {} {}", iso(root.day), root.heads, hex(root.root));
    return {text.begin(), text.end()};
}

struct FileCloser {
    void operator()(FILE* file) const { std::fclose(file); }
};

}  // namespace

Result<RootKey> RootKey::open(const std::filesystem::path& file) {
    auto key = std::make_shared<Key>();
    if (!std::filesystem::exists(file)) {
        std::filesystem::create_directories(file.parent_path());
        key->pkey = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
        const std::unique_ptr<FILE, FileCloser> out(descriptor < 0 ? nullptr
                                                                   : fdopen(descriptor, "w"));
        if (!key->pkey || !out ||
            PEM_write_PrivateKey(out.get(), key->pkey, nullptr, nullptr, 0, nullptr, nullptr) != 1)
            return Error{Kind::unavailable, "dossier.verify.key_unreadable"};
        return RootKey(key);
    }
    const std::unique_ptr<FILE, FileCloser> in(std::fopen(file.c_str(), "r"));
    if (in) key->pkey = PEM_read_PrivateKey(in.get(), nullptr, nullptr, nullptr);
    if (!key->pkey) return Error{Kind::unavailable, "dossier.verify.key_unreadable"};
    return RootKey(key);
}

Bytes RootKey::sign(const Root& root) const {
    const Bytes message = message_of(root);
    Bytes signature(64);
    std::size_t size = signature.size();
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    const bool done =
        EVP_DigestSignInit(context, nullptr, nullptr, nullptr, key_->pkey) == 1 &&
        EVP_DigestSign(context, signature.data(), &size, message.data(), message.size()) == 1;
    EVP_MD_CTX_free(context);
    ensure(done);
    return signature;
}

bool RootKey::is_signed(const Root& root) const {
    const Bytes message = message_of(root);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    const bool good = EVP_DigestVerifyInit(context, nullptr, nullptr, nullptr, key_->pkey) == 1 &&
                      EVP_DigestVerify(context, root.signature.data(), root.signature.size(),
                                       message.data(), message.size()) == 1;
    EVP_MD_CTX_free(context);
    return good;
}

Root root_of(Transaction& tx, Date day) {
    Root root{day, 0, {}, {}};
    DossierId last;
    Bytes running;
    constexpr int kChunk = 1000;
    for (;;) {
        const auto heads = heads_after(tx, last, kChunk);
        for (const Head& head : heads) {
            running.insert(running.end(), head.dossier.bytes.begin(), head.dossier.bytes.end());
            running.insert(running.end(), head.hash.begin(), head.hash.end());
            running = sha256(running);
            ++root.heads;
        }
        if (heads.size() < kChunk) break;
        last = heads.back().dossier;
    }
    root.root = running;
    return root;
}

bool keep_root(Transaction& tx, const Root& root) {
    return tx.exec(sql::insert_root, root.day, root.heads, root.root, root.signature).count() == 1;
}

std::vector<Root> kept_roots(Transaction& tx) {
    return tx.query<Root>(sql::kept_roots).rows();
}

void append_witness(const std::filesystem::path& witness, const Root& root) {
    std::filesystem::create_directories(witness.parent_path());
    std::ofstream out(witness, std::ios::app);
    out << line_of(root) << '\n';
    out.flush();
    if (!out) throw Trouble(Trouble::What::disk, "the witness file cannot be written");
}

void check_roots(const std::vector<Root>& kept, const RootKey& key,
                 const std::filesystem::path& witness, std::vector<Finding>& found) {
    std::set<std::string> lines;
    for (const Root& root : kept) {
        lines.insert(line_of(root));
        if (!key.is_signed(root))
            found.push_back({"dossier.verify.root_signature", "", 0, iso(root.day)});
    }
    std::ifstream in(witness);
    std::set<std::string> witnessed;
    for (std::string line; std::getline(in, line);) witnessed.insert(line);
    for (const std::string& line : witnessed)
        if (!lines.contains(line))
            found.push_back({"dossier.verify.root_missing", "", 0, line.substr(0, 10)});
    for (const std::string& line : lines)
        if (!witnessed.contains(line))
            found.push_back({"dossier.verify.root_differs", "", 0, line.substr(0, 10)});
}

}  // namespace motcua::dossiers
