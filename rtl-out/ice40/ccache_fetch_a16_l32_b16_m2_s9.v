module ccache_fetch_a16_l32_b16_m2_s9 (
  input clk,
  input rst,
  input in_valid,
  input [15:0] in_addr,
  input [8:0] in_slot,
  input mem_ready,
  input data_valid,
  input [15:0] data_beat,
  input data_last,
  input done_ready,
  output in_ready,
  output mem_valid,
  output [15:0] mem_addr,
  output [1:0] mem_beats,
  output data_ready,
  output [1:0] write,
  output [8:0] write_slot,
  output [15:0] write_beat,
  output done_valid,
  output reg fault
);
  reg [1:0] put;
  reg [1:0] asked;
  reg [1:0] filled;
  reg [1:0] done;
  reg beat;
  reg [15:0] addrs [0:1];
`ifndef SYNTHESIS
  initial begin : addrs_zeros
    integer i;
    for (i = 0; i < 2; i = i + 1) addrs[i] = {16{1'b0}};
  end
`endif
  reg [8:0] slots [0:1];
`ifndef SYNTHESIS
  initial begin : slots_zeros
    integer i;
    for (i = 0; i < 2; i = i + 1) slots[i] = {9{1'b0}};
  end
`endif
  wire has_place = ~(put == (done ^ 2'd2));
  wire and_in_valid = in_valid & has_place;
  assign mem_valid = ~(asked == put);
  wire eq_filled = filled == asked;
  wire brings = data_valid & ~eq_filled;
  wire last = beat;
  wire and_brings = brings & ~beat;
  wire and_brings_2 = brings & beat;
  assign done_valid = ~(done == filled);
  assign mem_addr = addrs[asked[0]];
  assign write_slot = slots[filled[0]];
  always @(posedge clk) begin
    if (rst) put <= 2'd0;
    else if (and_in_valid) put <= put + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) asked <= 2'd0;
    else if (mem_valid & mem_ready) asked <= asked + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) filled <= 2'd0;
    else if (brings & last) filled <= filled + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) done <= 2'd0;
    else if (done_valid & done_ready) done <= done + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) beat <= 1'b0;
    else if (brings) begin
      if (last) beat <= 1'b0;
      else beat <= beat + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (rst) fault <= 1'b0;
    else if (data_valid & (eq_filled | (last ^ data_last))) fault <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_in_valid) addrs[put[0]] <= in_addr;
  end
  always @(posedge clk) begin
    if (and_in_valid) slots[put[0]] <= in_slot;
  end
  assign in_ready = has_place;
  assign mem_beats = 2'd2;
  assign data_ready = 1'b1;
  assign write = {and_brings_2, and_brings};
  assign write_beat = data_beat;
endmodule
