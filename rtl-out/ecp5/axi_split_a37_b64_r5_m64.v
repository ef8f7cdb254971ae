module axi_split_a37_b64_r5_m64 (
  input clk,
  input rst,
  input clear,
  input in_valid,
  input [36:0] in_addr,
  input [4:0] in_beats,
  input out_ready,
  output in_ready,
  output out_valid,
  output [36:0] out_addr,
  output [6:0] out_beats
);
  reg busy;
  reg [36:0] addr;
  reg [4:0] left;
  wire [6:0] diff_addr = 7'd64 - {1'b0, addr[5:0]};
  wire last = ~(diff_addr < {2'd0, left});
  wire [6:0] beats = last ? {2'd0, left} : diff_addr;
  wire not_clear = ~clear;
  assign out_valid = busy & not_clear;
  wire and_out_valid = out_valid & out_ready;
  wire or_busy = ~busy | (and_out_valid & last);
  wire ready = or_busy & not_clear;
  always @(posedge clk) begin
    if (rst) busy <= 1'b0;
    else if (clear) busy <= 1'b0;
    else if (ready) busy <= in_valid;
  end
  always @(posedge clk) begin
    if (ready) addr <= in_addr;
    else if (and_out_valid) addr <= addr + {30'd0, beats};
  end
  always @(posedge clk) begin
    if (ready) left <= in_beats;
    else if (and_out_valid) left <= left - beats[4:0];
  end
  assign in_ready = ready;
  assign out_addr = addr;
  assign out_beats = beats;
endmodule
