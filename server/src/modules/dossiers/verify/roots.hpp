// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <memory>

#include "modules/dossiers/verify/chain_check.hpp"

namespace motcua::dossiers {

/// The root of one day: how many chains there were and one hash over all their heads.
struct Root {
    Date day{};
    std::int64_t heads = 0;
    Bytes root;
    Bytes signature;
};
BOOST_DESCRIBE_STRUCT(Root, (), (day, heads, root, signature))

/// Signs and checks roots with an Ed25519 key that the database's owner does not hold: a file
/// outside the database and its backups. Refuses dossier.verify.key_unreadable.
class RootKey {
public:
    /// Reads the private key (PEM), or makes one where there is none, readable by its owner only.
    static Result<RootKey> open(const std::filesystem::path& file);
    Bytes sign(const Root& root) const;
    bool is_signed(const Root& root) const;

    struct Key;
    explicit RootKey(std::shared_ptr<Key> key) : key_(std::move(key)) {}

private:
    std::shared_ptr<Key> key_;
};

/// Hash over all chain heads in id order, in one snapshot.
Root root_of(Transaction& tx, Date day);

/// Stores a day's root; a day that has one keeps it, and false is answered.
bool keep_root(Transaction& tx, const Root& root);
std::vector<Root> kept_roots(Transaction& tx);

/// One line a day, appended to a file at a place the database's owner cannot reach (`witness`).
void append_witness(const std::filesystem::path& witness, const Root& root);
/// Lines that no longer agree with what is kept. Reports root_signature, root_missing,
/// root_differs.
void check_roots(const std::vector<Root>& kept, const RootKey& key,
                 const std::filesystem::path& witness, std::vector<Finding>& found);

}  // namespace motcua::dossiers
