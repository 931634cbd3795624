// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first painted window on the sample, and what it then holds in
// memory. Each run is a process of its own, as for a user: the parent notes the time, the child opens the
// sample as the program does and tells when the first paint is over. Figures: name, tab, median, tab, unit.
#include "app/desk.h"
#include "core/exchange/sample.h"
#include "core/storage/store.h"
#include "ui/exchange/import_commands.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace fairlead;

namespace {

constexpr int runs = 9;

double now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch(); // the same clock in every process
    return std::chrono::duration<double, std::milli>(since).count();
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+)"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

/// Tells when the window has been painted for the first time, and what is held once the plan stands.
class Watch final : public QObject {
public:
    explicit Watch(double begun) : m_begun(begun) { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<MainWindow *>(watched) && m_painted == 0)
            QTimer::singleShot(0, this, [this] { m_painted = m_painted == 0 ? now() - m_begun : m_painted; });
        return QObject::eventFilter(watched, event);
    }
    double painted() const { return m_painted; }

private:
    double m_begun;
    double m_painted = 0;
};

int child(int argc, char **argv, const QString &file, double begun)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-bench"));
    applyTheme(app, Appearance::Light);
    Watch watch(begun);
    Desk desk({addImportCommands}, [] { return QDateTime::currentDateTimeUtc(); });
    desk.open(file);
    if (!desk.window())
        return 1;
    while (watch.painted() == 0 || desk.window()->workbench().isComputing())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    QApplication::processEvents();
    std::printf("%f %f\n", watch.painted(), residentMegabytes());
    return 0;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int parent(const QString &program)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.fairlead"));
    const auto journal = marloweQuayJournal();
    if (!journal || !createStore(file, journal->get()))
        return 1;
    std::vector<double> starts;
    std::vector<double> resident;
    for (int run = 0; run <= runs; ++run) { // the first one warms up
        QProcess process;
        process.start(program, {QStringLiteral("--child"), file, QString::number(now(), 'f', 3)});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return 1;
        const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
        if (run == 0 || figures.size() != 2)
            continue;
        starts.push_back(figures[0].toDouble());
        resident.push_back(figures[1].toDouble());
    }
    std::printf("start to first painted window, sample\t%.1f\tms\n", median(starts));
    std::printf("memory with the sample open\t%.1f\tMB\n", median(resident));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--child")
        return child(argc, argv, QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toDouble());
    QCoreApplication app(argc, argv);
    return parent(QCoreApplication::applicationFilePath());
}
