// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/sleep_watch.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <unistd.h>

namespace fairlead {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected())
        bus.connect(service, path, manager, QStringLiteral("PrepareForSleep"), this,
                    SLOT(prepareForSleep(bool)));
}

SleepWatch::~SleepWatch()
{
    release();
}

void SleepWatch::hold()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (m_inhibitor >= 0 || !bus.isConnected())
        return;
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, manager, QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Fairlead") << tr("Locking the vault")
        << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_inhibitor < 0)
            m_inhibitor = ::fcntl(reply.value().fileDescriptor(), F_DUPFD_CLOEXEC, 0);
    });
}

void SleepWatch::release()
{
    if (m_inhibitor >= 0)
        ::close(std::exchange(m_inhibitor, -1));
}

void SleepWatch::prepareForSleep(bool begins)
{
    if (!begins)
        return;
    Q_EMIT fallingAsleep();
    release();
}

} // namespace fairlead
