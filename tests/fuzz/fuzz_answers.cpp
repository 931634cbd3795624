// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an answer of any server: values or one sentence.
#include "core/exchange/feeds/catalogue_entities.h"
#include "core/exchange/feeds/github_answers.h"
#include "core/exchange/feeds/pagerduty_answers.h"
#include "core/exchange/feeds/prometheus_answers.h"

#include <cstdlib>

using namespace fairlead;

namespace {

template <class Value> void check(const Result<Value> &read)
{
    if (!read && read.error().message.isEmpty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(readCatalogueJson(bytes));
    check(readQueryAnswer(bytes));
    check(readRules(bytes));
    check(readPrometheusAlerts(bytes));
    check(readAlertmanager(bytes));
    check(readPagerIncidents(bytes));
    check(readPagerOnCalls(bytes));
    check(readPagerSchedules(bytes));
    check(readPagerSchedule(bytes));
    check(readDeployments(bytes));
    check(readDeploymentStatuses(bytes));
    check(readPulls(bytes, 1));
    check(readReviews(bytes, 1));
    return 0;
}
