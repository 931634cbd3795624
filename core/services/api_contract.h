// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// How a contract is spoken.
enum class ContractKind { Rest, Grpc, Event, File };
template <> struct Choices<ContractKind> {
    static constexpr Choice all[] = {
        {"rest", QT_TRANSLATE_NOOP("api_contract", "REST")},
        {"grpc", QT_TRANSLATE_NOOP("api_contract", "gRPC")},
        {"event", QT_TRANSLATE_NOOP("api_contract", "Event schema")},
        {"file", QT_TRANSLATE_NOOP("api_contract", "File")},
    };
};

/// Life of a contract.
enum class ContractState { Draft, Live, Deprecated, Sunset };
template <> struct Choices<ContractState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("api_contract", "Draft")},
        {"live", QT_TRANSLATE_NOOP("api_contract", "Live")},
        {"deprecated", QT_TRANSLATE_NOOP("api_contract", "Deprecated")},
        {"sunset", QT_TRANSLATE_NOOP("api_contract", "Sunset")},
    };
};

/// What a service promises to those who call it.
struct ApiContract {
    Id<ApiContract> id;
    QString key;
    QString name;
    Id<Service> service;
    ContractKind kind = ContractKind::Rest;
    QString version;
    ContractState state = ContractState::Live;
    QDate sunset;
    std::optional<int> consumersLeft;
    QString specification;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const ApiContract &) const = default;

    static constexpr const char *table = "api_contract";
    static constexpr const char *label = QT_TRANSLATE_NOOP("api_contract", "Contract");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("api_contract", "Contracts");
    static constexpr const char *keyPrefix = "API"; ///< of new keys; empty: records have no key
    static std::span<const Field<ApiContract>> fields();
};

} // namespace fairlead
