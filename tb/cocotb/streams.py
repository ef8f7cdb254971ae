"""AXI4-Stream of hdl/bus between the AxiStreamSource and AxiStreamSink of
cocotbext-axi: packets of random lengths with random null bytes, through a queue and
width converters, some cut off by a reset."""

import cocotb
from cocotb.triggers import ClockCycles
from cocotbext.axi import AxiStreamBus, AxiStreamFrame, AxiStreamSink, AxiStreamSource

from surroundings import N, cycle, no_violations, pauses, quiet, reset, source, start, within

PATHS = ["queue", "widen", "narrow", "detour"]


def packet(rng):
    """Draws a packet and returns it with the bytes of it that are kept."""
    data = rng.randbytes(rng.randint(1, rng.choice([3, 20, 80])))
    share = rng.choice([1, 1, 0.9, 0.5, 0])
    keep = [int(rng.random() < share) for _ in data]
    return AxiStreamFrame(data, keep), bytes(b for b, k in zip(data, keep) if k)


async def receive(sink, count):
    return [bytes((await sink.recv()).tdata) for _ in range(count)]


@cocotb.test()
async def packets(dut):
    quiet(dut)
    rng = source("streams")
    ends = [(AxiStreamSource(AxiStreamBus.from_prefix(dut, p), dut.clk, dut.rst),
             AxiStreamSink(AxiStreamBus.from_prefix(dut, p + "_out"), dut.clk, dut.rst)) for p in PATHS]
    await start(dut)
    count = cuts = 0
    for turn in range(4 * N):
        expected = []
        for way in ends:
            for end in way:
                end.set_pause_generator(pauses(rng))
                end.pause = False
            drawn = [packet(rng) for _ in range(rng.randint(1, 12))]
            for frame, _ in drawn:
                way[0].send_nowait(frame)
            expected.append([kept for _, kept in drawn])
        if turn % 4 == 3:
            cuts += 1
            await ClockCycles(dut.clk, rng.randint(1, 60))
            await reset(dut, rng.randint(1, 3))
            for way in ends:
                for end in way:
                    end.clear()
            await ClockCycles(dut.clk, 2)
            continue
        for path, (_, sink), want in zip(PATHS, ends, expected):
            got = await within(receive(sink, len(want)), 20_000, f"packets of path {path}")
            assert got == want, f"turn {turn}, path {path}: packet {[a == b for a, b in zip(got, want)].index(False)} is wrong"
            count += len(want)
        await ClockCycles(dut.clk, 10)
        assert all(sink.empty() for _, sink in ends), "more comes out than went in"
        no_violations(dut, PATHS)
    print(f"{count} packets, {cuts} resets, {cycle()} cycles")
