`timescale 1ns / 1ns

// Watches the side of a channel that the circuit under test drives: VALID and the
// payload stay as they are until READY, and VALID and the low KNOWN bits of the payload
// are known. cocotbext-axi does not look at either.
module channel_watch #(parameter WIDTH = 1, parameter KNOWN = WIDTH) (
  input clk,
  input rst,
  input valid,
  input ready,
  input [WIDTH-1:0] payload,
  output reg bad
);
  reg waiting;
  reg [WIDTH-1:0] held;

  initial bad = 0;

  always @(posedge clk) begin
    held <= payload;
    waiting <= !rst && valid && !ready;
    if (!rst) begin
      if (valid !== 1'b0 && valid !== 1'b1) bad <= 1;
      if (valid === 1'b1 && ^payload[KNOWN-1:0] === 1'bx) bad <= 1;
      if (waiting === 1'b1 && (valid !== 1'b1 || payload !== held)) bad <= 1;
    end
  end
endmodule
