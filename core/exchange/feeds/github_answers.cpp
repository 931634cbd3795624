// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/github_answers.h"

#include "core/base/error.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

Result<QJsonArray> listOf(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = readAnswer(bytes, limits);
    if (!document)
        return fail(document.error());
    if (document->isArray())
        return document->array();
    if (const QString message = gitHubMessage(bytes); !message.isEmpty())
        return fail(Error::invalid(message));
    return fail(Error::malformed(Text::tr("This is no list of GitHub; expected an array.")));
}

/// The account under "user", as a number of this run; 0: none, as of deleted accounts.
AccountToken tokenOf(const QJsonObject &object, size_t seed)
{
    const qint64 id = object.value(QLatin1String("user")).toObject().value(QLatin1String("id")).toInteger();
    return id == 0 ? 0 : std::max<size_t>(1, qHash(id, seed));
}

bool isProgram(const QJsonObject &object)
{
    const QJsonObject user = object.value(QLatin1String("user")).toObject();
    return user.value(QLatin1String("type")).toString() == u"Bot";
}

qint64 lastNumber(const QString &address)
{
    return address.mid(address.lastIndexOf(u'/') + 1).toLongLong();
}

} // namespace

Result<std::vector<GitHubDeployment>> readDeployments(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto list = listOf(bytes, limits);
    if (!list)
        return fail(list.error());
    static const QRegularExpression production(QStringLiteral("^(prod|production|live)\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
    std::vector<GitHubDeployment> deployments;
    for (const QJsonValue &each : *list) {
        const QJsonObject object = each.toObject();
        GitHubDeployment deployment;
        deployment.id = idText(object.value(QLatin1String("id")));
        deployment.reference = object.value(QLatin1String("ref")).toString();
        deployment.sha = object.value(QLatin1String("sha")).toString();
        deployment.environment = object.value(QLatin1String("environment")).toString();
        deployment.isProduction = object.value(QLatin1String("production_environment")).toBool()
            || production.match(deployment.environment).hasMatch();
        deployment.createdAt = instantFrom(object.value(QLatin1String("created_at")));
        deployments.push_back(std::move(deployment));
    }
    return deployments;
}

Result<std::vector<GitHubStatus>> readDeploymentStatuses(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto list = listOf(bytes, limits);
    if (!list)
        return fail(list.error());
    std::vector<GitHubStatus> statuses;
    for (const QJsonValue &each : *list) {
        statuses.push_back({each.toObject().value(QLatin1String("state")).toString(),
                            instantFrom(each.toObject().value(QLatin1String("created_at")))});
    }
    return statuses;
}

Result<std::vector<GitHubPull>> readPulls(const QByteArray &bytes, size_t seed, const ReadLimits &limits)
{
    const auto list = listOf(bytes, limits);
    if (!list)
        return fail(list.error());
    std::vector<GitHubPull> pulls;
    for (const QJsonValue &each : *list) {
        const QJsonObject object = each.toObject();
        const bool isPull = object.contains(QLatin1String("head"))
            || object.contains(QLatin1String("merge_commit_sha"))
            || object.contains(QLatin1String("pull_request"));
        if (!isPull)
            continue;
        GitHubPull pull;
        pull.number = object.value(QLatin1String("number")).toInteger();
        pull.isDraft = object.value(QLatin1String("draft")).toBool();
        pull.createdAt = instantFrom(object.value(QLatin1String("created_at")));
        pull.mergedAt = instantFrom(object.value(QLatin1String("merged_at")));
        pull.closedAt = instantFrom(object.value(QLatin1String("closed_at")));
        pull.openedBy = tokenOf(object, seed);
        pulls.push_back(pull);
    }
    return pulls;
}

Result<std::vector<GitHubReview>> readReviews(const QByteArray &bytes, size_t seed, const ReadLimits &limits)
{
    const auto list = listOf(bytes, limits);
    if (!list)
        return fail(list.error());
    std::vector<GitHubReview> reviews;
    for (const QJsonValue &each : *list) {
        const QJsonObject object = each.toObject();
        reviews.push_back({lastNumber(object.value(QLatin1String("pull_request_url")).toString()),
                           instantFrom(object.value(QLatin1String("submitted_at"))), tokenOf(object, seed),
                           isProgram(object)});
    }
    return reviews;
}

QDateTime firstReview(const GitHubPull &pull, const std::vector<GitHubReview> &reviews)
{
    QDateTime first;
    for (const GitHubReview &review : reviews) {
        const bool isOther = review.by != 0 && review.by != pull.openedBy;
        if (isOther && !review.isByProgram && review.at.isValid() && (!first.isValid() || review.at < first))
            first = review.at;
    }
    return first;
}

QString gitHubMessage(const QByteArray &bytes)
{
    const QString message =
        QJsonDocument::fromJson(bytes).object().value(QLatin1String("message")).toString();
    return message.isEmpty() ? QString() : Text::tr("GitHub says: %1").arg(message.simplified().left(300));
}

} // namespace fairlead
