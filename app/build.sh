# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What ./app/run, ./tests/run and .ci/run share: installing what is missing, and building.
# Sourced with `top` set to the root of the source tree.

packages_to_build=(cmake ninja-build g++ ccache pkgconf qt6-base-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev libgmime-3.0-dev libgsasl-dev libqrencode-dev qtkeychain-qt6-dev
    libqt6svg6)

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }

stop() {
    printf 'Portwright: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop "this needs root and there is no sudo; as root, run: $*"
    fi
}

# Installs those of the named Debian packages that are not there yet.
install_debian() {
    local name missing=()
    for name in "$@"; do
        case $(dpkg-query -W -f='${db:Status-Abbrev}' "$name" 2>/dev/null) in
        ii*) ;;
        *) missing+=("$name") ;;
        esac
    done
    [ ${#missing[@]} = 0 ] && return
    say "installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update >&2 \
        || stop "apt-get update failed; it says why above"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "${missing[@]}" >&2 \
        || stop "apt-get could not install: ${missing[*]}"
}

# What a system without apt lacks, one name a word.
missing_elsewhere() {
    local tool module
    for tool in cmake ninja c++ pkg-config; do
        command -v $tool >/dev/null || printf '%s ' $tool
    done
    for module in 'Qt6Widgets >= 6.4' 'Qt6Svg >= 6.4' 'Qt6Linguist >= 6.4' 'gmime-3.0 >= 3.2' 'libgsasl >= 1.10' 'libqrencode >= 4.0' 'libcrypto >= 3.0'; do
        pkg-config --exists "$module" 2>/dev/null || printf '%s ' "${module%% *}"
    done
    # Which has no file for pkg-config; it lies where CMake itself does.
    compgen -G "$(dirname "$(dirname "$(command -v cmake)")")/lib*/cmake/Qt6Keychain" >/dev/null \
        || compgen -G '/usr/lib/*/cmake/Qt6Keychain' >/dev/null || printf 'Qt6Keychain '
}

print_packages_elsewhere() {
    cat >&2 <<'LIST'
Fedora    sudo dnf install cmake ninja-build gcc-c++ ccache pkgconf-pkg-config qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel gmime30-devel libgsasl-devel qrencode-devel qtkeychain-qt6-devel openssl-devel python3
Arch      sudo pacman -S --needed cmake ninja gcc ccache pkgconf qt6-base qt6-svg qt6-tools gmime3 gsasl qrencode qtkeychain-qt6 openssl python
Homebrew  brew install cmake ninja ccache pkgconf qt gmime gsasl qrencode qtkeychain openssl@3 python
MSYS2     pacman -S --needed mingw-w64-ucrt-x86_64-{cmake,ninja,gcc,ccache,pkgconf,qt6-base,qt6-svg,qt6-tools,gmime,gsasl,qrencode,qtkeychain-qt6,openssl,python}
LIST
}

install_what_is_missing() {
    if command -v apt-get >/dev/null; then
        install_debian "${packages_to_build[@]}" "$@"
        return
    fi
    local missing
    missing=$(missing_elsewhere)
    [ -z "$missing" ] && return
    print_packages_elsewhere
    stop "not found: ${missing% }. Only Debian and Ubuntu are served by this script; install the line above that is yours and start again"
}

# build PRESET TARGET...: quiet while all goes well. `configure_options` are for CMake.
build() {
    local preset=$1 words
    shift
    say "building $preset (the first time takes some minutes)"
    words=$(cd "$top" && cmake --preset "$preset" ${configure_options[@]+"${configure_options[@]}"} 2>&1) || {
        printf '%s\n' "$words" >&2
        stop "configuring failed; the first error above says what is missing"
    }
    cmake --build "$top/build/$preset" --target "$@" >&2 || stop "building failed; the first error above says why"
}
