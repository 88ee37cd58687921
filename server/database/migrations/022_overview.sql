-- SPDX-FileCopyrightText: 2026 Countersign contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the overview shows of the last days (issue 4). The trail knows it all, but to count a fortnight of ten million events
-- takes minutes, and the overview asks once a minute.

-- How often something happened in a quarter of an hour: the smallest step between time zones, so that days can be added up
-- for all of them. Written by the ledger with the events themselves.
CREATE TABLE activity_counts (
    quarter  INTEGER NOT NULL,                   -- of an hour, since 1970
    activity TEXT    NOT NULL,                   -- server/audit/activity.h
    count    INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (quarter, activity)
) STRICT, WITHOUT ROWID;

-- The fortnight before this step, and what is not in the trail's index yet.
INSERT INTO activity_counts (quarter, activity, count)
SELECT unixepoch(at) / 900,
       CASE action
           WHEN 'session.started' THEN 'customer_sign_ins'
           WHEN 'staff.login.succeeded' THEN 'staff_sign_ins'
           WHEN 'message.sent' THEN 'messages_sent'
           WHEN 'message.delivered' THEN 'messages_delivered'
           WHEN 'message.status.received' THEN iif(success, 'messages_delivered', 'messages_failed')
           WHEN 'message.failed' THEN 'messages_failed'
           WHEN 'message.expired' THEN 'messages_failed'
           ELSE 'failed_sign_ins'
       END AS activity,
       count(*)
FROM audit_fields
WHERE idx >= coalesce((SELECT min(number) * 1024 FROM audit_stretches
                       WHERE latest >= (SELECT max(latest) FROM audit_stretches) - 16 * 86400000), 0)
  AND action IN ('session.started', 'staff.login.succeeded', 'message.sent', 'message.delivered',
                 'message.status.received', 'message.failed', 'message.expired', 'otp.code.refused',
                 'staff.login.failed', 'staff.second_factor.failed')
GROUP BY 1, 2;

-- What is locked, and who of the staff is signed in, among the many that are not and the many customers.
CREATE INDEX login_locks_by_end ON login_locks (locked_until) WHERE locked_until IS NOT NULL;
CREATE INDEX sessions_of_staff ON sessions (expires_at) WHERE kind = 'staff';
