// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/smtptransport.h"

#include <curl/curl.h>

#include <QUrl>

#include <algorithm>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign::gateways {

namespace {

constexpr long maximumConnections = 4;

// One mail on its way, with the curl handle that carries it.
class Transfer
{
public:
    Transfer(SmtpTransport::Job job, const SmtpServer &server)
        : m_job(std::move(job))
        , m_handle(curl_easy_init())
        , m_recipients(curl_slist_append(nullptr, m_job.to.toUtf8().constData()))
    {
        if (m_handle) {
            setConnection(server);
            setMail();
        }
    }
    ~Transfer()
    {
        curl_easy_cleanup(m_handle);
        curl_slist_free_all(m_recipients);
    }
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_handle; }

    /// Lets go of the connection at once instead of waiting for the server's answer to QUIT.
    void hurry()
    {
        set(CURLOPT_TIMEOUT_MS, 1L);
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT_MS, 1L);
    }

    void finish(CURLcode code) const
    {
        long response = 0;
        curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &response);
        m_job.done(
            {static_cast<int>(code), static_cast<int>(response), m_offset == m_job.mail.size()});
    }

private:
    void setConnection(const SmtpServer &server)
    {
        const bool implicit = server.security == SmtpSecurity::ImplicitTls;
        QUrl url;
        url.setScheme(implicit ? u"smtps"_s : u"smtp"_s);
        url.setHost(server.host);
        url.setPort(server.port);
        url.setPath(u'/' + server.heloName);
        set(CURLOPT_URL, url.toEncoded().constData());
        set(CURLOPT_PROTOCOLS_STR, implicit ? "smtps" : "smtp");
        set(CURLOPT_PROXY, "");
        // RFC 8314: no TLS, no mail. Curl refuses a server that does not offer STARTTLS.
        set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        if (!server.caFile.isEmpty())
            set(CURLOPT_CAINFO, server.caFile.toLocal8Bit().constData());
        set(CURLOPT_NOSIGNAL, 1L);
        const auto timeout = static_cast<long>(server.timeout.count());
        set(CURLOPT_TIMEOUT_MS, timeout);
        set(CURLOPT_CONNECTTIMEOUT_MS, std::min(timeout, 10'000L));
        set(CURLOPT_MAXAGE_CONN, 60L);
        if (!server.user.isEmpty()) {
            set(CURLOPT_USERNAME, server.user.toUtf8().constData());
            SecretBytes terminated(server.password.size()
                                   + 1); // curl wants a C string and copies it
            std::memcpy(terminated.data(), server.password.data(),
                        static_cast<size_t>(server.password.size()));
            terminated.data()[server.password.size()] = '\0';
            set(CURLOPT_PASSWORD, terminated.data());
        }
    }

    void setMail()
    {
        set(CURLOPT_MAIL_FROM, m_job.from.toUtf8().constData());
        set(CURLOPT_MAIL_RCPT, m_recipients);
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READFUNCTION, &Transfer::read);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_PRIVATE, this);
    }

    template<typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_handle, option, value);
    }

    static size_t read(char *buffer, size_t size, size_t count, void *self)
    {
        auto *transfer = static_cast<Transfer *>(self);
        const QByteArray &mail = transfer->m_job.mail;
        const auto length
            = std::min(static_cast<qsizetype>(size * count), mail.size() - transfer->m_offset);
        std::memcpy(buffer, mail.constData() + transfer->m_offset, static_cast<size_t>(length));
        transfer->m_offset += length;
        return static_cast<size_t>(length);
    }

    SmtpTransport::Job m_job;
    qsizetype m_offset = 0;
    CURL *m_handle;
    curl_slist *m_recipients;
};

} // namespace

struct SmtpTransport::Data
{
    explicit Data(SmtpServer s)
        : server(std::move(s))
    {}

    void run(const std::stop_token &stop);
    void startWaiting();
    void finishReady();

    const SmtpServer server;
    CURLM *multi = nullptr;
    std::vector<std::unique_ptr<Transfer>> running; // the transport's thread only
    std::mutex mutex;
    std::deque<Job> waiting; // guarded by mutex
    std::jthread thread;
};

SmtpTransport::SmtpTransport(SmtpServer server)
    : m_data(std::make_unique<Data>(std::move(server)))
{
    curl_global_init(CURL_GLOBAL_DEFAULT); // counted and thread-safe since curl 7.84
    m_data->multi = curl_multi_init();
    curl_multi_setopt(m_data->multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, maximumConnections);
    m_data->thread
        = std::jthread([data = m_data.get()](const std::stop_token &stop) { data->run(stop); });
}

SmtpTransport::~SmtpTransport()
{
    m_data->thread.request_stop();
    curl_multi_wakeup(m_data->multi);
    m_data->thread.join();
    curl_multi_cleanup(m_data->multi);
    curl_global_cleanup();
}

void SmtpTransport::submit(Job job)
{
    {
        const std::scoped_lock lock(m_data->mutex);
        m_data->waiting.push_back(std::move(job));
    }
    curl_multi_wakeup(m_data->multi);
}

void SmtpTransport::Data::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        startWaiting();
        int unfinished = 0;
        curl_multi_perform(multi, &unfinished);
        finishReady();
        if (!stop.stop_requested())
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    for (const auto &transfer : running) {
        transfer->hurry();
        curl_multi_remove_handle(multi, transfer->handle());
    }
    running.clear();
}

void SmtpTransport::Data::startWaiting()
{
    std::deque<Job> jobs;
    {
        const std::scoped_lock lock(mutex);
        jobs.swap(waiting);
    }
    for (Job &job : jobs) {
        auto transfer = std::make_unique<Transfer>(std::move(job), server);
        if (!transfer->handle()) {
            transfer->finish(CURLE_OUT_OF_MEMORY);
            continue;
        }
        curl_multi_add_handle(multi, transfer->handle());
        running.push_back(std::move(transfer));
    }
}

void SmtpTransport::Data::finishReady()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *handle = message->easy_handle;
        const CURLcode code = message->data.result; // `message` is gone once the handle is removed
        const auto found = std::ranges::find(
            running, handle, [](const auto &transfer) { return transfer->handle(); });
        curl_multi_remove_handle(multi, handle);
        (*found)->finish(code);
        running.erase(found);
    }
}

} // namespace countersign::gateways
