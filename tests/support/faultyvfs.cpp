// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"

#include <sqlite3.h>

#include <cstring>

namespace countersign::support {

// SQLite gets this as its default; `real` is what was the default before.
struct FaultyVfs::Vfs
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    FaultyVfs *disk = nullptr;

    static Vfs &of(sqlite3_vfs *vfs) { return *static_cast<Vfs *>(vfs->pAppData); }
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out);
    static int remove(sqlite3_vfs *vfs, const char *name, int sync)
    {
        return of(vfs).real->xDelete(of(vfs).real, name, sync);
    }
    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
    {
        return of(vfs).real->xAccess(of(vfs).real, name, flags, out);
    }
    static int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
    {
        return of(vfs).real->xFullPathname(of(vfs).real, name, size, out);
    }
};

// What SQLite holds for an open file: ours, and behind it, in the same memory, that of the real disk.
struct FaultyFile
{
    sqlite3_file base;
    FaultyVfs *disk;
    sqlite3_file *real;

    static FaultyFile &of(sqlite3_file *file) { return *reinterpret_cast<FaultyFile *>(file); }
    static sqlite3_file *behind(sqlite3_file *file) { return of(file).real; }
    static int next(sqlite3_file *file, FaultyVfs::Call call) { return of(file).disk->next(call); }

    static int close(sqlite3_file *file)
    {
        sqlite3_file *real = behind(file);
        return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
    {
        if (const int failed = next(file, FaultyVfs::Call::Read))
            return failed;
        return behind(file)->pMethods->xRead(behind(file), data, size, offset);
    }
    static int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
    {
        sqlite3_file *real = behind(file);
        if (const int failed = next(file, FaultyVfs::Call::Write)) {
            if (of(file).disk->writesHalf(failed))
                real->pMethods->xWrite(real, data, size / 2, offset);
            return failed;
        }
        return real->pMethods->xWrite(real, data, size, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (const int failed = next(file, FaultyVfs::Call::Truncate))
            return failed;
        return behind(file)->pMethods->xTruncate(behind(file), size);
    }
    // What SQLite asks for counts, not what reaches the disk: the test's process goes on, and reads what it wrote.
    static int sync(sqlite3_file *file, int) { return next(file, FaultyVfs::Call::Sync); }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        return behind(file)->pMethods->xFileSize(behind(file), size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        return behind(file)->pMethods->xLock(behind(file), level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        return behind(file)->pMethods->xUnlock(behind(file), level);
    }
    static int checkReservedLock(sqlite3_file *file, int *out)
    {
        return behind(file)->pMethods->xCheckReservedLock(behind(file), out);
    }
    static int fileControl(sqlite3_file *file, int what, void *argument)
    {
        return behind(file)->pMethods->xFileControl(behind(file), what, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        return behind(file)->pMethods->xSectorSize(behind(file));
    }
    static int characteristics(sqlite3_file *file)
    {
        return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
    }
    static int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **out)
    {
        return behind(file)->pMethods->xShmMap(behind(file), region, size, extend, out);
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        return behind(file)->pMethods->xShmLock(behind(file), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *file)
    {
        behind(file)->pMethods->xShmBarrier(behind(file));
    }
    static int shmUnmap(sqlite3_file *file, int remove)
    {
        return behind(file)->pMethods->xShmUnmap(behind(file), remove);
    }
};

namespace {

// Version 2: no memory-mapped pages, for a read from memory could not fail.
constexpr sqlite3_io_methods Methods{.iVersion = 2,
                                     .xClose = FaultyFile::close,
                                     .xRead = FaultyFile::read,
                                     .xWrite = FaultyFile::write,
                                     .xTruncate = FaultyFile::truncate,
                                     .xSync = FaultyFile::sync,
                                     .xFileSize = FaultyFile::fileSize,
                                     .xLock = FaultyFile::lock,
                                     .xUnlock = FaultyFile::unlock,
                                     .xCheckReservedLock = FaultyFile::checkReservedLock,
                                     .xFileControl = FaultyFile::fileControl,
                                     .xSectorSize = FaultyFile::sectorSize,
                                     .xDeviceCharacteristics = FaultyFile::characteristics,
                                     .xShmMap = FaultyFile::shmMap,
                                     .xShmLock = FaultyFile::shmLock,
                                     .xShmBarrier = FaultyFile::shmBarrier,
                                     .xShmUnmap = FaultyFile::shmUnmap,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

int errorOf(FaultyVfs::Call call, FaultyVfs::Fault fault)
{
    switch (fault) {
    case FaultyVfs::Fault::Full:
    case FaultyVfs::Fault::ShortWrite:
        return SQLITE_FULL;
    case FaultyVfs::Fault::ReadOnly:
        return SQLITE_READONLY;
    case FaultyVfs::Fault::IoError:
        break;
    }
    switch (call) {
    case FaultyVfs::Call::Read:
        return SQLITE_IOERR_READ;
    case FaultyVfs::Call::Write:
        return SQLITE_IOERR_WRITE;
    case FaultyVfs::Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case FaultyVfs::Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case FaultyVfs::Call::Open:
        return SQLITE_CANTOPEN;
    }
    return SQLITE_IOERR;
}

} // namespace

int FaultyVfs::Vfs::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                         int *out)
{
    FaultyFile &ours = FaultyFile::of(file);
    ours.base.pMethods = nullptr; // SQLite closes what has methods, even after an error
    if (const int failed = of(vfs).disk->next(Call::Open))
        return failed;
    ours.disk = of(vfs).disk;
    ours.real = reinterpret_cast<sqlite3_file *>(&ours + 1);
    std::memset(ours.real, 0, static_cast<std::size_t>(of(vfs).real->szOsFile));
    const int opened = of(vfs).real->xOpen(of(vfs).real, name, ours.real, flags, out);
    if (ours.real->pMethods)
        ours.base.pMethods = &Methods;
    return opened;
}

FaultyVfs::FaultyVfs()
    : m_vfs(std::make_unique<Vfs>())
{
    m_vfs->real = sqlite3_vfs_find(nullptr);
    m_vfs->disk = this;
    m_vfs->vfs = *m_vfs->real; // times, random bytes and the like need nothing of ours
    m_vfs->vfs.zName = "faulty";
    m_vfs->vfs.pNext = nullptr;
    m_vfs->vfs.pAppData = m_vfs.get();
    m_vfs->vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + m_vfs->real->szOsFile;
    m_vfs->vfs.xOpen = Vfs::open;
    m_vfs->vfs.xDelete = Vfs::remove;
    m_vfs->vfs.xAccess = Vfs::access;
    m_vfs->vfs.xFullPathname = Vfs::fullPath;
    sqlite3_vfs_register(&m_vfs->vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs->vfs);
    sqlite3_vfs_register(m_vfs->real, 1);
}

void FaultyVfs::fail(Call call, Fault fault, int first, int times)
{
    const std::lock_guard lock(m_mutex);
    m_calls = {};
    m_call = call;
    m_fault = fault;
    m_first = first;
    m_times = times;
    m_failed = 0;
}

void FaultyVfs::heal()
{
    const std::lock_guard lock(m_mutex);
    m_first = 0;
}

int FaultyVfs::calls(Call call) const
{
    const std::lock_guard lock(m_mutex);
    return m_calls.at(static_cast<std::size_t>(call));
}

int FaultyVfs::failed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

int FaultyVfs::next(Call call)
{
    const std::lock_guard lock(m_mutex);
    const int number = ++m_calls.at(static_cast<std::size_t>(call));
    const bool isDue = m_first > 0 && call == m_call && number >= m_first;
    if (!isDue || (m_times >= 0 && number >= m_first + m_times))
        return SQLITE_OK;
    ++m_failed;
    return errorOf(call, m_fault);
}

bool FaultyVfs::writesHalf(int result) const
{
    const std::lock_guard lock(m_mutex);
    return result == SQLITE_FULL && m_fault == Fault::ShortWrite;
}

} // namespace countersign::support
