"""The AXI4 slave of hdl/bus (Target, behind it the memory Ram) against cocotbext-axi: its
AxiMaster with many transactions under way, and bursts of every type, size and strobe on
the channels themselves."""

import cocotb
from cocotb.triggers import ClockCycles
from cocotbext.axi import AxiBurstType, AxiBus, AxiMaster, AxiResp
from cocotbext.axi.axi_channels import (AxiARSource, AxiARTransaction, AxiAWSource, AxiAWTransaction, AxiBSink, AxiRSink,
                                        AxiWSource, AxiWTransaction)

from surroundings import N, cycle, no_violations, pause_all, pauses, quiet, reset, source, start, within

BEAT, SIZE, END = 8, 6100 * 8, 1 << 16  # bytes of a beat, of the memory, of all addresses
PAGE = 4096
CHANNELS = ["B", "R"]
LIMIT = 30_000


def addresses(kind, start, beats, bytes_each):
    """The address of every beat of a burst, by IHI 0022."""
    whole = beats * bytes_each
    below = start // whole * whole
    for i in range(beats):
        if i == 0 or kind == AxiBurstType.FIXED:
            yield start
        elif kind == AxiBurstType.INCR:
            yield start // bytes_each * bytes_each + i * bytes_each
        else:
            yield below + (start - below + i * bytes_each) % whole


class Part:
    """A part of the addresses that one user has to itself."""

    def __init__(self, first, last):
        self.first, self.last = first, last
        self.data = bytearray(last - first)

    def get(self, address):
        return self.data[address - self.first]

    def put(self, address, value):
        if address < SIZE:
            self.data[address - self.first] = value

    def fits(self, burst):
        return self.first <= min(burst) and max(burst) < self.last


async def use(master, part, rng, turns):
    """Writes and reads a part in turns; what is read must be what was written last."""
    for _ in range(turns):
        burst, size = rng.choice([AxiBurstType.INCR] * 4 + [AxiBurstType.WRAP, AxiBurstType.FIXED]), rng.randrange(4)
        each = 1 << size
        if burst == AxiBurstType.INCR:
            length = rng.randint(1, min(rng.choice([8, 100, 2000]), 300 * each))
            at = rng.randrange(part.first, part.last - length)
            touched = list(range(at, at + length))
        else:
            if burst == AxiBurstType.FIXED:
                each, size = BEAT, 3
            # The master rotates the lanes of narrow bursts: right from one beat of the bus on.
            beats = rng.choice([b for b in (2, 4, 8, 16) if b * each >= BEAT])
            length = beats * each
            # It cuts bursts that would cross a page if they did not wrap.
            at = rng.randrange(part.first, part.last - length) // length * length
            at += each * rng.randrange(beats) if at % PAGE + 2 * length <= PAGE and burst == AxiBurstType.WRAP else 0
            if at < part.first:
                continue
            touched = [a + k for a in addresses(burst, at, beats, each) for k in range(each)]
        outside = any(a // BEAT * BEAT >= SIZE for a in touched)
        want = AxiResp.SLVERR if outside else AxiResp.OKAY
        options = {"burst": burst, "size": size}
        what = f"{burst!r} of {length} bytes, beats of {each}, at {at:#x}"
        if rng.randrange(2):
            data = rng.randbytes(length)
            got = await within(master.write(at, data, awid=rng.randrange(16), **options), LIMIT, "write: " + what)
            assert got.resp == want, f"write: {what}: {got.resp!r}, expected {want!r}"
            for a, b in zip(touched, data):
                part.put(a, b)
        else:
            got = await within(master.read(at, length, arid=rng.randrange(16), **options), LIMIT, "read: " + what)
            assert got.resp == want, f"read: {what}: {got.resp!r}, expected {want!r}"
            wrong = [k for k, a in enumerate(touched) if a < SIZE and got.data[k] != part.get(a)]
            assert not wrong, f"read: {what}: {len(wrong)} bytes are wrong, the first is byte {wrong[0]}"


@cocotb.test()
async def users(dut):
    """Eight users at once, each with its part of the addresses; the last goes past the
    end of the memory."""
    quiet(dut)
    rng = source("users")
    master = AxiMaster(AxiBus.from_prefix(dut, "s"), dut.clk, dut.rst, max_burst_len=256)
    await start(dut)
    edges = [END // 8 * k for k in range(9)]
    transactions = 0
    for turn in range(max(2, N // 2)):
        parts = [Part(a, b) for a, b in zip(edges, edges[1:])]
        for part in parts:
            await master.write(part.first, bytes(part.data))
        for _ in range(2):
            pause_all(master, rng)
            tasks = [cocotb.start_soon(use(master, part, source(f"{turn} {rng.random()}"), 6)) for part in parts]
            for task in tasks:
                await within(task, 6 * LIMIT, "a user")
            transactions += 6 * len(tasks)
        no_violations(dut, CHANNELS)
        tasks = [cocotb.start_soon(master.write(4 * PAGE, bytes(300))), cocotb.start_soon(master.read(0, 300))]
        await ClockCycles(dut.clk, rng.randint(1, 60))
        await reset(dut, rng.randint(1, 3))
    print(f"{transactions} transactions, {max(2, N // 2)} resets, {cycle()} cycles")


class Burst:
    """A burst of any type that is drawn inside of a part."""

    def __init__(self, rng, part):
        while True:
            self.kind = rng.choice([AxiBurstType.FIXED, AxiBurstType.INCR, AxiBurstType.INCR, AxiBurstType.WRAP])
            self.size, self.id = rng.randrange(4), rng.randrange(16)
            each = 1 << self.size
            self.beats = rng.choice([2, 4, 8, 16]) if self.kind == AxiBurstType.WRAP else rng.randint(1, rng.choice([2, 16]))
            if self.kind == AxiBurstType.INCR and rng.randrange(4) == 0:
                self.beats = rng.randint(1, 256)
            self.start = rng.randrange(part.first, part.last)
            if self.kind == AxiBurstType.WRAP:
                self.start -= self.start % each
            self.each = each
            self.at = list(addresses(self.kind, self.start, self.beats, each))
            last = self.at[-1] // each * each + each - 1
            if part.fits(self.at) and last < part.last and (self.kind != AxiBurstType.INCR or self.start // PAGE == last // PAGE):
                return

    def lanes(self, address):
        """The bytes of the bus that a beat has."""
        low = address % BEAT
        return range(low, low // self.each * self.each + self.each)

    def command(self, channel):
        return {f"{channel}id": self.id, f"{channel}addr": self.start, f"{channel}len": self.beats - 1,
                f"{channel}size": self.size, f"{channel}burst": self.kind}

    def __repr__(self):
        return f"{self.kind!r} of {self.beats} beats of {self.each} at {self.start:#x}, ID {self.id}"


@cocotb.test()
async def bursts(dut):
    """Bursts on the channels: the writes go to one half while the other is read."""
    quiet(dut)
    rng = source("bursts")
    bus = AxiBus.from_prefix(dut, "s")
    aw, w, b = (make(part, dut.clk, dut.rst) for make, part in ((AxiAWSource, bus.write.aw), (AxiWSource, bus.write.w), (AxiBSink, bus.write.b)))
    ar, r = AxiARSource(bus.read.ar, dut.clk, dut.rst), AxiRSink(bus.read.r, dut.clk, dut.rst)
    await start(dut)

    def send(burst, part, wrong_last):
        """Sends a write and returns its response."""
        aw.send_nowait(AxiAWTransaction(**burst.command("aw")))
        bad = wrong_last
        for k, address in enumerate(burst.at):
            data, strobe = rng.randbytes(BEAT), 0
            for lane in burst.lanes(address):
                if full or rng.randrange(2):
                    strobe |= 1 << lane
                    part.put(address // BEAT * BEAT + lane, data[lane])
            bad |= address >= SIZE
            last = (k == len(burst.at) - 1) != (wrong_last and k == 0)
            w.send_nowait(AxiWTransaction(wdata=int.from_bytes(data, "little"), wstrb=strobe, wlast=last))
        return AxiResp.SLVERR if bad else AxiResp.OKAY

    async def answers(sent):
        for burst, want in sent:
            got = await b.recv()
            assert (int(got.bid), int(got.bresp)) == (burst.id, want), f"write, {burst}: answer {int(got.bresp)}, ID {int(got.bid)}, expected {want!r}"

    async def beats(asked, part):
        for burst in asked:
            for k, address in enumerate(burst.at):
                got, where = await r.recv(), f"read, {burst}: beat {k}"
                want = AxiResp.SLVERR if address >= SIZE else AxiResp.OKAY
                assert (int(got.rid), int(got.rresp)) == (burst.id, want), f"{where}: answer {int(got.rresp)}, ID {int(got.rid)}"
                assert bool(got.rlast) == (k == len(burst.at) - 1), f"{where}: RLAST is {int(got.rlast)}"
                data = int(got.rdata).to_bytes(BEAT, "little")
                for lane in burst.lanes(address) if address < SIZE else []:
                    assert data[lane] == part.get(address // BEAT * BEAT + lane), f"{where}: byte {lane} is wrong"

    parts = [Part(0, END // 2), Part(END // 2, END)]
    full = True
    for part in parts:
        for first in range(part.first, part.last, 16 * BEAT):
            burst = Burst(rng, part)
            burst.kind, burst.size, burst.each, burst.beats, burst.start = AxiBurstType.INCR, 3, BEAT, 16, first
            burst.at = list(addresses(burst.kind, first, 16, BEAT))
            await within(answers([(burst, send(burst, part, False))]), LIMIT, "the first writes")
    count = 0
    for turn in range(6 * N):
        for channel in (aw, w, b, ar, r):
            channel.set_pause_generator(pauses(rng))
            channel.pause = False
        written, read = parts[turn % 2], parts[1 - turn % 2]
        sent = []
        for _ in range(rng.randint(1, 10)):
            burst, full = Burst(rng, written), rng.randrange(2) == 1
            sent.append((burst, send(burst, written, rng.randrange(8) == 0)))
        asked = [Burst(rng, read) for _ in range(rng.randint(1, 10))]
        for burst in asked:
            ar.send_nowait(AxiARTransaction(**burst.command("ar")))
        writing = cocotb.start_soon(answers(sent))
        await within(beats(asked, read), 2 * LIMIT, "the beats read")
        await within(writing, 2 * LIMIT, "the answers to writes")
        assert b.empty() and r.empty(), "more comes out than was asked for"
        no_violations(dut, CHANNELS)
        count += len(sent) + len(asked)
    print(f"{count} bursts, {cycle()} cycles")
