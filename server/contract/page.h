// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

namespace countersign::contract {

// One page of a list. `next` goes into the parameter `after` of the next call; without it the list is at its end.
template<typename T>
struct Page
{
    QList<T> items;
    std::optional<QString> next;
    static constexpr auto members
        = std::tuple{member("items", &Page::items), member("next", &Page::next)};
};

} // namespace countersign::contract
