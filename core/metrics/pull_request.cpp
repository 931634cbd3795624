// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pull_request.h"

namespace fairlead {

std::span<const Field<PullRequest>> PullRequest::fields()
{
    static constexpr Field<PullRequest> all[] = {
        field<&PullRequest::id>("id", QT_TRANSLATE_NOOP("pull_request", "Id")).internal(),
        field<&PullRequest::team>("team", QT_TRANSLATE_NOOP("pull_request", "Team")),
        field<&PullRequest::service>("service", QT_TRANSLATE_NOOP("pull_request", "Service")),
        field<&PullRequest::readyAt>("ready_at", QT_TRANSLATE_NOOP("pull_request", "Ready for review"))
            .required(),
        field<&PullRequest::reviewedAt>("reviewed_at", QT_TRANSLATE_NOOP("pull_request", "First review")),
        field<&PullRequest::mergedAt>("merged_at", QT_TRANSLATE_NOOP("pull_request", "Merged")),
        field<&PullRequest::closedAt>("closed_at", QT_TRANSLATE_NOOP("pull_request", "Closed")),
        field<&PullRequest::externalId>("external_id", QT_TRANSLATE_NOOP("pull_request", "External id")),
    };
    return all;
}

} // namespace fairlead
