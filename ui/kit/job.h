// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <atomic>
#include <cmath>
#include <functional>

namespace fairlead {

/// What every background computation tells; Job adds the value.
class JobBase : public QObject {
    Q_OBJECT
public:
    explicit JobBase(QObject *parent = nullptr);

    virtual bool isRunning() const = 0;

public Q_SLOTS:
    /// Gives up the run; its answer is never delivered. finished() follows at once if one was running.
    virtual void cancel() = 0;

Q_SIGNALS:
    void started();
    void progressed(int percent);
    /// The newest run has answered or was cancelled; not emitted for runs that a newer one replaced.
    void finished();
};

/// Runs a pure function off the window's thread. Starting again abandons the run before, so that only
/// the newest answer is ever shown.
template <class Value> class Job final : public JobBase {
public:
    using Work = std::function<Result<Value>(Progress &)>;
    using Done = std::function<void(Result<Value>)>;

    explicit Job(QObject *parent = nullptr) : JobBase(parent) { }
    ~Job() override { abandon(); }

    /// `work` owns everything that it reads. `done` runs on this object's thread, before finished().
    void start(Work work, Done done)
    {
        abandon();
        auto *watcher = new QFutureWatcher<Result<Value>>(this);
        m_watcher = watcher;
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &JobBase::progressed);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (watcher != m_watcher) // a newer run took over
                return;
            m_watcher = nullptr;
            // A run that was cancelled while it waited for a thread has no result.
            if (watcher->future().resultCount() == 1)
                done(watcher->future().takeResult());
            Q_EMIT finished();
        });
        watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<Value>> &promise) {
            PromiseProgress progress(promise);
            promise.addResult(work(progress));
        }));
        Q_EMIT started();
    }

    bool isRunning() const override { return m_watcher != nullptr; }

    void cancel() override
    {
        if (abandon())
            Q_EMIT finished();
    }

private:
    /// True if there was a run. It ends by itself when its advance() answers false.
    bool abandon()
    {
        auto *watcher = std::exchange(m_watcher, nullptr);
        if (!watcher)
            return false;
        QObject::disconnect(watcher, &QFutureWatcherBase::progressValueChanged, this, &JobBase::progressed);
        watcher->cancel();
        return true;
    }

    class PromiseProgress final : public Progress {
    public:
        explicit PromiseProgress(QPromise<Result<Value>> &promise) : m_promise(promise)
        {
            promise.setProgressRange(0, 100);
        }
        bool advance(double fraction) override
        {
            const int percent = int(std::floor(fraction * 100));
            if (m_percent.exchange(percent) != percent)
                m_promise.setProgressValue(percent);
            return !m_promise.isCanceled();
        }

    private:
        QPromise<Result<Value>> &m_promise;
        std::atomic_int m_percent = 0; ///< some work asks from several threads
    };

    QFutureWatcher<Result<Value>> *m_watcher = nullptr;
};

} // namespace fairlead
