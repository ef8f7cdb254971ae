module ccache_fetch_a16_l1024_b64_m8_s7 (
  input clk,
  input rst,
  input in_valid,
  input [15:0] in_addr,
  input [6:0] in_slot,
  input mem_ready,
  input data_valid,
  input [63:0] data_beat,
  input data_last,
  input done_ready,
  output in_ready,
  output mem_valid,
  output [15:0] mem_addr,
  output [4:0] mem_beats,
  output data_ready,
  output [15:0] write,
  output [6:0] write_slot,
  output [63:0] write_beat,
  output done_valid,
  output reg fault
);
  reg [3:0] put;
  reg [3:0] asked;
  reg [3:0] filled;
  reg [3:0] done;
  reg [3:0] beat;
  reg [15:0] addrs [0:7];
`ifndef SYNTHESIS
  initial begin : addrs_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) addrs[i] = {16{1'b0}};
  end
`endif
  reg [6:0] slots [0:7];
`ifndef SYNTHESIS
  initial begin : slots_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) slots[i] = {7{1'b0}};
  end
`endif
  wire has_place = ~(put == (done ^ 4'd8));
  wire and_in_valid = in_valid & has_place;
  assign mem_valid = ~(asked == put);
  wire eq_filled = filled == asked;
  wire brings = data_valid & ~eq_filled;
  wire last = beat == 4'd15;
  wire and_brings = brings & (beat == 4'd0);
  wire and_brings_2 = brings & (beat == 4'd1);
  wire and_brings_3 = brings & (beat == 4'd2);
  wire and_brings_4 = brings & (beat == 4'd3);
  wire and_brings_5 = brings & (beat == 4'd4);
  wire and_brings_6 = brings & (beat == 4'd5);
  wire and_brings_7 = brings & (beat == 4'd6);
  wire and_brings_8 = brings & (beat == 4'd7);
  wire and_brings_9 = brings & (beat == 4'd8);
  wire and_brings_10 = brings & (beat == 4'd9);
  wire and_brings_11 = brings & (beat == 4'd10);
  wire and_brings_12 = brings & (beat == 4'd11);
  wire and_brings_13 = brings & (beat == 4'd12);
  wire and_brings_14 = brings & (beat == 4'd13);
  wire and_brings_15 = brings & (beat == 4'd14);
  wire and_brings_16 = brings & last;
  assign done_valid = ~(done == filled);
  assign mem_addr = addrs[asked[2:0]];
  assign write_slot = slots[filled[2:0]];
  always @(posedge clk) begin
    if (rst) put <= 4'd0;
    else if (and_in_valid) put <= put + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) asked <= 4'd0;
    else if (mem_valid & mem_ready) asked <= asked + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) filled <= 4'd0;
    else if (and_brings_16) filled <= filled + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) done <= 4'd0;
    else if (done_valid & done_ready) done <= done + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) beat <= 4'd0;
    else if (brings) begin
      if (last) beat <= 4'd0;
      else beat <= beat + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) fault <= 1'b0;
    else if (data_valid & (eq_filled | (last ^ data_last))) fault <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_in_valid) addrs[put[2:0]] <= in_addr;
  end
  always @(posedge clk) begin
    if (and_in_valid) slots[put[2:0]] <= in_slot;
  end
  assign in_ready = has_place;
  assign mem_beats = 5'd16;
  assign data_ready = 1'b1;
  assign write = {and_brings_16, and_brings_15, and_brings_14, and_brings_13, and_brings_12, and_brings_11,
    and_brings_10, and_brings_9, and_brings_8, and_brings_7, and_brings_6, and_brings_5,
    and_brings_4, and_brings_3, and_brings_2, and_brings};
  assign write_beat = data_beat;
endmodule
