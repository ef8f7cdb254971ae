"""What is around a circuit under test: clock, reset, pauses, and a memory that knows
which of its bytes are whose and answers with errors where it is told to."""

import logging
import os
import random

from cocotb.clock import Clock
from cocotb.result import SimTimeoutError
from cocotb.triggers import ClockCycles, Event, RisingEdge, with_timeout
from cocotb.utils import get_sim_time
from cocotbext.axi import AxiResp, AxiSlave
import cocotb

PERIOD = 10  # ns of a cycle
SEED = int(os.environ.get("SEED", "1"))
N = int(os.environ.get("N", "20"))


def source(name):
    """Random numbers that depend on SEED and a name alone."""
    return random.Random(f"{SEED} {name}")


def quiet(dut):
    """Keeps the models from logging every transfer; to be called before they are made."""
    logging.getLogger(f"cocotb.{dut._name}").setLevel(logging.CRITICAL)


async def start(dut):
    """Starts the clock and resets the circuit."""
    cocotb.start_soon(Clock(dut.clk, PERIOD, units="ns").start())
    dut.rst.value = 1
    await ClockCycles(dut.clk, 5)
    dut.rst.value = 0
    await ClockCycles(dut.clk, 2)


async def reset(dut, cycles):
    """Resets the circuit, and the models that have its reset."""
    dut.rst.value = 1
    await ClockCycles(dut.clk, cycles)
    dut.rst.value = 0
    await ClockCycles(dut.clk, 1)


def cycle():
    """The number of cycles since the beginning."""
    return int(get_sim_time("ns")) // PERIOD


async def within(work, cycles, what):
    """Awaits a trigger, task or coroutine, at most so many cycles; returns its result."""
    try:
        return await with_timeout(work, cycles * PERIOD, "ns")
    except SimTimeoutError as e:
        raise AssertionError(f"{what}: nothing in {cycles} cycles") from e


async def high(signal, cycles, what):
    """Waits until a signal is 1."""
    if int(signal.value) != 1:
        await within(RisingEdge(signal), cycles, what)


def always(share, rng):
    """Pauses in a share of the cycles, each by itself."""
    while True:
        yield rng.random() < share


def in_runs(longest, rng):
    """Pauses and transfers in runs of up to so many cycles."""
    while True:
        for pause in (False, True):
            for _ in range(rng.randint(1, longest)):
                yield pause


def late(cycles, after):
    """Pauses for some cycles, and then as another generator says, or no more."""
    yield from [True] * cycles
    yield from after or [False]


def pauses(rng):
    """Draws how a channel pauses: never, rarely, mostly, or in long runs."""
    kind = rng.randrange(4)
    if kind == 0:
        return None
    rng = random.Random(rng.random())
    if kind == 3:
        return in_runs(40, rng)
    return always((0.2, 0.7)[kind - 1], rng)


def channels(model):
    """The channels of a master or slave of cocotbext-axi."""
    w, r = model.write_if, model.read_if
    return [w.aw_channel, w.w_channel, w.b_channel, r.ar_channel, r.r_channel]


def pause_all(model, rng):
    """Gives every channel pauses of its own."""
    for channel in channels(model):
        channel.set_pause_generator(pauses(rng))
        channel.pause = False


def no_violations(dut, names):
    """Raises if a watched channel did what it must not do; names are from bit 0."""
    bad = dut.violations.value
    assert bad.is_resolvable, f"violations are {bad}"
    seen = [name for i, name in enumerate(names) if int(bad) >> i & 1]
    assert not seen, f"VALID or payload changed before READY, or unknown: {seen}"


class Refused(Exception):
    """What a memory answers with an error."""


class Memory:
    """Bytes behind an AxiSlave. Beats outside of what may be read or written, and
    beats of a fault, are answered with an error; the former are noted as wrong. What is
    written can be read when the answer to its burst is taken, not before."""

    def __init__(self, dut, beat):
        self.dut, self.beat = dut, beat
        self.sent = Event()
        self.load(0, b"", [], [], [])

    def load(self, base, data, readable, writable, faults):
        """Exchanges the contents; spans are (start, end)."""
        self.base, self.data, self.faults = base, bytearray(data), list(faults)
        self.readable, self.writable = set(), set()
        for start, end in readable:
            self.readable.update(range(start // self.beat, (end - 1) // self.beat + 1))
        for start, end in writable:
            self.writable.update(range(start, end))
        self.wrong, self.beats_read, self.bytes_written = [], 0, 0
        self.burst, self.answers = [], []
        self.resp = {"read": AxiResp.OKAY, "write": AxiResp.OKAY}

    def refuse(self, way, resp):
        self.resp[way] = resp
        raise Refused()

    async def fault(self, way, start, end):
        for fault in self.faults:
            if fault["write"] != (way == "write") or start >= fault["span"][1] or end <= fault["span"][0]:
                continue
            if fault["delay"]:
                delay, fault["delay"] = fault["delay"], 0
                await ClockCycles(self.dut.clk, delay)
            if fault["resp"]:
                self.refuse(way, AxiResp(fault["resp"]))

    async def read(self, address, length):
        self.beats_read += 1
        if address // self.beat not in self.readable:
            self.wrong.append(f"cycle {cycle()}: read of {address:#x}, where no operand is")
            self.refuse("read", AxiResp.DECERR)
        await self.fault("read", address, address + length)
        data = bytes(self.data[max(address - self.base, 0):address - self.base + length])
        if address < self.base:
            return bytes(length - len(data)) + data
        return data + bytes(length - len(data))

    async def write(self, address, data):
        if not self.writable.issuperset(range(address, address + len(data))):
            self.wrong.append(f"cycle {cycle()}: write of {len(data)} bytes at {address:#x}, where no result is")
            self.refuse("write", AxiResp.DECERR)
        await self.fault("write", address, address + len(data))
        self.burst.append((address - self.base, data))
        self.bytes_written += len(data)

    def answer(self):
        """The answer to the burst that was written goes out."""
        self.answers.append(self.burst)
        self.burst = []
        self.sent.set()

    async def store(self, b):
        """Makes what was written readable whenever an answer is taken from channel b."""
        while True:
            if not self.answers:
                self.sent.clear()
                await self.sent.wait()
            await RisingEdge(self.dut.clk)
            if self.answers and b.bvalid.value and b.bready.value:
                for first, data in self.answers.pop(0):
                    self.data[first:first + len(data)] = data


def slave(bus, dut, memory):
    """An AxiSlave that can answer DECERR: cocotbext-axi answers SLVERR to whatever its
    target refuses, so what goes out is changed to what the target meant. The target
    refuses a beat, or a burst of writes, before the next is asked for."""
    model = AxiSlave(bus, dut.clk, dut.rst, target=memory)
    for channel, field, way in ((model.read_if.r_channel, "rresp", "read"), (model.write_if.b_channel, "bresp", "write")):
        async def send(transfer, plain=channel.send, field=field, way=way):
            if getattr(transfer, field) == AxiResp.SLVERR:
                setattr(transfer, field, memory.resp[way])
            if way == "write":
                memory.answer()
            await plain(transfer)
        channel.send = send
    cocotb.start_soon(memory.store(bus.write.b))
    return model
