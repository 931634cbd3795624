// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace fairlead {

/// What the server does with one request.
struct ScriptedAnswer {
    QByteArray status = "200 OK";
    QList<QByteArray> headers;
    QByteArray body;
    bool isCut = false;    ///< half of what was promised, then the end
    bool isSilent = false; ///< nothing at all, the connection stays open
};

/// A server on loopback that answers as it is told and remembers what it was asked.
class ScriptedServer final : public QTcpServer {
public:
    using Script = std::function<ScriptedAnswer(const QByteArray &path, int asked)>;

    explicit ScriptedServer(Script script) : m_script(std::move(script)) { listen(QHostAddress::LocalHost); }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    QList<QByteArray> paths;    ///< in the order they came
    QList<QByteArray> requests; ///< with headers

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &text = m_received[socket];
        text += socket->readAll();
        while (text.contains("\r\n\r\n")) {
            const qsizetype end = text.indexOf("\r\n\r\n") + 4;
            const QByteArray request = text.left(end);
            text.remove(0, end);
            const QByteArray path = request.split(' ').value(1);
            requests.append(request);
            paths.append(path);
            const ScriptedAnswer answer = m_script(path, int(paths.count(path)));
            if (!answer.isSilent)
                send(socket, answer);
        }
    }
    static void send(QTcpSocket *socket, const ScriptedAnswer &answer)
    {
        QByteArray head = "HTTP/1.1 " + answer.status
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(answer.body.size()) + "\r\n";
        for (const QByteArray &header : answer.headers)
            head += header + "\r\n";
        socket->write(head + "\r\n"
                      + (answer.isCut ? answer.body.left(answer.body.size() / 2) : answer.body));
        if (answer.isCut)
            socket->disconnectFromHost();
    }

    Script m_script;
    QMap<QTcpSocket *, QByteArray> m_received;
};

} // namespace fairlead
