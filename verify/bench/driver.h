// The loop that times a Verilated circuit. The generated file defines Model,
// kIn and kOut (bytes of a row), clock(), reset(), drive() and sample().
//
//   sim ROWS N FIRST NANOSECONDS
//
// plays FIRST cycles over the N rows of the file ROWS, again and again from
// row 0, and prints the checksum of all outputs but those of the first N cycles
// (registers without reset show in them) and the process's CPU time so far; then plays all rows until NANOSECONDS of CPU time have passed, and
// prints how many cycles that were and the time they took.
#include "verilated.h"
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <vector>

static uint64_t now() {
    timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<uint64_t>(t.tv_sec) * 1000000000u + static_cast<uint64_t>(t.tv_nsec);
}

static void play(Model& m, const std::vector<char>& in, std::vector<char>& out, std::size_t n) {
    for (std::size_t i = 0; i < n; i++) {
        set_clock(m, 0);
        drive(m, &in[i * kIn]);
        m.eval();
        sample(m, &out[i * kOut]);
        set_clock(m, 1);
        m.eval();
    }
}

int main(int argc, char** argv) {
    if (argc != 5) return 2;
    const std::size_t rows = std::strtoull(argv[2], nullptr, 10);
    const std::size_t first = std::strtoull(argv[3], nullptr, 10);
    const uint64_t target = std::strtoull(argv[4], nullptr, 10);
    std::vector<char> in(rows * kIn + 1), out(rows * kOut + 1);
    std::ifstream file(argv[1], std::ios::binary);
    if (!file.read(in.data(), static_cast<std::streamsize>(rows * kIn))) return 1;

    VerilatedContext context;
    context.randReset(0);
    Model m(&context);
    const std::vector<char> zeros(kIn + 1);
    set_clock(m, 0);
    set_reset(m, 1);
    drive(m, zeros.data());
    m.eval();
    set_clock(m, 1);
    m.eval();
    set_reset(m, 0);

    uint64_t sum = 0;
    for (std::size_t done = 0; done < first;) {
        const std::size_t n = std::min(rows, first - done);
        play(m, in, out, n);
        for (std::size_t i = 0; done > 0 && i < n * kOut; i += 8) {
            uint64_t word;
            std::memcpy(&word, &out[i], 8);
            sum = (sum ^ word) * 0x100000001b3u;
        }
        done += n;
    }
    std::printf("%llu %llu\n", static_cast<unsigned long long>(sum), static_cast<unsigned long long>(now()));

    const uint64_t start = now();
    uint64_t cycles = 0, time = 0;
    do {
        play(m, in, out, rows);
        cycles += rows;
        time = now() - start;
    } while (time < target);
    std::printf("%llu %llu\n", static_cast<unsigned long long>(cycles), static_cast<unsigned long long>(time));
    return 0;
}
