"""AXI4-Lite slaves of hdl/bus against the AxiLiteMaster of cocotbext-axi: a table
with a register of every kind against a model, and the timer of examples/timer."""

import cocotb
from cocotb.triggers import ClockCycles, RisingEdge
from cocotbext.axi import AxiLiteBus, AxiLiteMaster, AxiResp

from surroundings import N, cycle, no_violations, pause_all, quiet, reset, source, start, within

CHANNELS = ["s B", "s R", "t B", "t R"]
ID, ADD, SUM, WIDE, NARROW, EVENT, RING = 0x00, 0x04, 0x08, 0x0C, 0x10, 0x14, 0x20
MASK = 0xFFFFFFFF


class Model:
    """The registers of verify/cocotb/registers.go, as their table says."""

    def __init__(self):
        self.sum = self.wide = self.narrow = self.event = 0

    def write(self, address, data, strobe):
        """Writes the bytes of a word that the strobe has bits for."""
        mask = sum(0xFF << 8 * i for i in range(4) if strobe >> i & 1)
        ones = data & mask
        if address == ADD:
            self.sum = (self.sum + ones) & MASK
            self.event |= ones != 0
        elif address == WIDE:
            self.wide = self.wide & ~mask | ones
        elif address == NARROW:
            self.narrow = (self.narrow & ~mask | ones) & 0xFFFFF
        elif address == EVENT:
            self.event &= ~ones & 1
        else:
            return AxiResp.SLVERR
        return AxiResp.OKAY

    def read(self, address):
        """Returns a word, None where none can be read."""
        words = {ID: 0xC0C07B00, SUM: self.sum, WIDE: self.wide, NARROW: self.narrow, EVENT: int(self.event)}
        words.update({RING + 4 * i: 7 * i for i in range(8)})
        return words.get(address)


def align(channel):
    """Has a master send addresses of words: it sends that of the first byte, which the
    table answers with SLVERR. Returns a dictionary with the switch of it."""
    switch, plain = {"on": True}, channel.send

    async def send(transfer):
        if switch["on"]:
            transfer.awaddr &= ~3
        await plain(transfer)

    channel.send = send
    return switch


def word(rng):
    """Draws the address of a word: mostly of a register that can be written."""
    return rng.choice([rng.choice([ADD, WIDE, NARROW, EVENT]), 4 * rng.randrange(16), 4 * rng.randrange(64)])


async def write(master, model, rng, aligned):
    """Writes some bytes of one word, and often looks what came of it."""
    address, first = word(rng), rng.randrange(4)
    count = rng.choice([4 - first, rng.randint(1, 4 - first)])
    data = 0 if rng.randrange(4) == 0 else rng.getrandbits(8 * count)
    aligned["on"] = rng.randrange(4) > 0
    want = AxiResp.SLVERR
    if first == 0 or aligned["on"]:
        want = model.write(address, data << 8 * first, (1 << count) - 1 << first)
    what = f"write of {count} bytes to {address + first:#x}"
    got = await within(master.write(address + first, data.to_bytes(count, "little")), 3000, what)
    assert got.resp == want, f"{what}: {got.resp!r}, expected {want!r}"
    if rng.randrange(2):
        await look(master, model, SUM if address == ADD else address)


async def read(master, model, rng, _):
    """Reads one word somewhere, or the end of one."""
    await look(master, model, word(rng) + rng.choice([0, 0, 0, rng.randrange(4)]))


async def look(master, model, address):
    """Reads from an address to the end of its word."""
    got = await within(master.read(address, 4 - address % 4), 3000, f"read of {address:#x}")
    want = model.read(address)
    if want is None:
        assert got.resp == AxiResp.SLVERR, f"read of {address:#x}: {got.resp!r}, expected SLVERR"
        return
    data = int.from_bytes(got.data, "little")
    assert (got.resp, data) == (AxiResp.OKAY, want), f"read of {address:#x}: {got.resp!r} {data:#x}, expected {want:#x}"


@cocotb.test()
async def table(dut):
    """Random accesses, some of them cut off by a reset."""
    quiet(dut)
    master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s"), dut.clk, dut.rst)
    aligned = align(master.write_if.aw_channel)
    rng, model, accesses = source("table"), Model(), 0
    await start(dut)
    for turn in range(3 * N):
        pause_all(master, rng)
        for _ in range(40):
            await rng.choice([write, read])(master, model, rng, aligned)
            accesses += 1
        # Many reads under way at once are answered in order.
        reads = [(i, cocotb.start_soon(master.read(RING + 4 * i, 4))) for i in rng.sample(range(8), 5)]
        for i, task in reads:
            got = await within(task, 20_000, "reads under way together")
            assert int.from_bytes(got.data, "little") == 7 * i
        if turn % 3 == 2:
            cocotb.start_soon(master.write(WIDE, bytes(4)))
            cocotb.start_soon(master.read(SUM, 4))
            await ClockCycles(dut.clk, rng.randint(1, 12))
            await reset(dut, rng.randint(1, 3))
            model = Model()
            for address in (SUM, WIDE, NARROW, EVENT):
                await look(master, model, address)
    no_violations(dut, CHANNELS)
    print(f"{accesses} accesses, {N} resets, {cycle()} cycles")


CONTROL, STATUS, PERIOD_AT, LEFT = 0x0, 0x4, 0x8, 0xC
RUN, AGAIN, INTERRUPT = 1, 2, 4


@cocotb.test()
async def timer(dut):
    """Interrupts come a period apart, stay until cleared, and once only without AGAIN."""
    quiet(dut)
    master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "t"), dut.clk, dut.rst)
    rng = source("timer")

    async def put(address, value):
        got = await within(master.write(address, value.to_bytes(4, "little")), 3000, f"write to {address:#x}")
        assert got.resp == AxiResp.OKAY

    async def get(address):
        got = await within(master.read(address, 4), 3000, f"read of {address:#x}")
        assert got.resp == AxiResp.OKAY
        return int.from_bytes(got.data, "little")

    await start(dut)
    for _ in range(N):
        pause_all(master, rng)
        period = rng.randint(1000, 1500)
        await put(PERIOD_AT, period - 1)
        await put(CONTROL, RUN | AGAIN | INTERRUPT)
        ends = []
        for _ in range(3):
            await within(RisingEdge(dut.irq), 2000, "the interrupt")
            ends.append(cycle())
            assert await get(STATUS) == 1
            assert await get(LEFT) < period
            await put(STATUS, 1)
            assert int(dut.irq.value) == 0, "the interrupt stays after it was cleared"
        apart = [b - a for a, b in zip(ends, ends[1:])]
        assert apart == [period] * 2, f"interrupts are {apart} cycles apart, expected {period}"
        await put(CONTROL, RUN | INTERRUPT)
        await within(RisingEdge(dut.irq), 2000, "the last interrupt")
        await put(STATUS, 1)
        await ClockCycles(dut.clk, 2 * period)
        assert (await get(STATUS), await get(LEFT), int(dut.irq.value)) == (0, 0, 0), "it goes on without AGAIN"
        await put(CONTROL, 0)
        await reset(dut, 2)
        assert [await get(a) for a in (CONTROL, STATUS, PERIOD_AT, LEFT)] == [0] * 4, "after a reset"
    no_violations(dut, CHANNELS)
    print(f"{4 * N} interrupts, {cycle()} cycles")
