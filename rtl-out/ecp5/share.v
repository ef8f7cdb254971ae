module share (
  input clk,
  input rst,
  input z_req_valid,
  input [22:0] z_divisor,
  input z_beat_valid,
  input [159:0] z_num,
  input z_last,
  input q_req_valid,
  input [22:0] q_divisor,
  input q_beat_valid,
  input [91:0] q_num,
  input q_last,
  input c_req_valid,
  input [22:0] c_divisor,
  input c_beat_valid,
  input [59:0] c_num,
  input c_last,
  output z_req_ready,
  output z_beat_ready,
  output reg z_out_valid,
  output q_req_ready,
  output q_beat_ready,
  output reg q_out_valid,
  output c_req_ready,
  output c_beat_ready,
  output reg c_out_valid,
  output [67:0] out_q,
  output out_last
);
  wire signed [39:0] z_num_0 = z_num[39:0];
  wire signed [39:0] z_num_1 = z_num[79:40];
  wire signed [39:0] z_num_2 = z_num[119:80];
  wire signed [39:0] z_num_3 = z_num[159:120];
  wire signed [22:0] q_num_0 = q_num[22:0];
  wire signed [22:0] q_num_1 = q_num[45:23];
  wire signed [22:0] q_num_2 = q_num[68:46];
  wire signed [22:0] q_num_3 = q_num[91:69];
  wire signed [14:0] c_num_0 = c_num[14:0];
  wire signed [14:0] c_num_1 = c_num[29:15];
  wire signed [14:0] c_num_2 = c_num[44:30];
  wire signed [14:0] c_num_3 = c_num[59:45];
  reg turn_valid_0;
  reg turn_data_0_0;
  reg turn_data_0_1;
  reg turn_data_0_2;
  reg turn_valid_1;
  reg turn_data_1_0;
  reg turn_data_1_1;
  reg turn_data_1_2;
  reg turn_valid_2;
  reg turn_data_2_0;
  reg turn_data_2_1;
  reg turn_data_2_2;
  reg turn_valid_3;
  reg turn_data_3_0;
  reg turn_data_3_1;
  reg turn_data_3_2;
  reg turn_valid_4;
  reg turn_data_4_0;
  reg turn_data_4_1;
  reg turn_data_4_2;
  reg turn_valid_5;
  reg turn_data_5_0;
  reg turn_data_5_1;
  reg turn_data_5_2;
  reg turn_valid_6;
  reg turn_data_6_0;
  reg turn_data_6_1;
  reg turn_data_6_2;
  reg turn_valid_7;
  reg turn_data_7_0;
  reg turn_data_7_1;
  reg turn_data_7_2;
  reg z_out_valid_d1;
  reg z_out_valid_d2;
  reg z_out_valid_d3;
  reg z_out_valid_d4;
  reg q_out_valid_d1;
  reg q_out_valid_d2;
  reg q_out_valid_d3;
  reg q_out_valid_d4;
  reg c_out_valid_d1;
  reg c_out_valid_d2;
  reg c_out_valid_d3;
  reg c_out_valid_d4;
  wire divu_div_ready;
  wire divu_in_ready;
  wire divu_out_valid;
  wire [67:0] divu_out_q;
  wire room = divu_div_ready;
  wire and_z_req_valid = z_req_valid & room;
  assign q_req_ready = room & ~z_req_valid;
  wire and_q_req_valid = q_req_valid & q_req_ready;
  wire or_z_req_valid = z_req_valid | q_req_valid;
  assign c_req_ready = room & ~or_z_req_valid;
  wire and_c_req_valid = c_req_valid & c_req_ready;
  wire or_z_req_valid_2 = or_z_req_valid | c_req_valid;
  wire mux_q_beat_valid = turn_data_0_1 ? q_beat_valid : c_beat_valid;
  wire mux_z_beat_valid = turn_data_0_0 ? z_beat_valid : mux_q_beat_valid;
  wire and_turn_valid_0 = turn_valid_0 & mux_z_beat_valid;
  wire mux_q_last = turn_data_0_1 ? q_last : c_last;
  wire mux_z_last = turn_data_0_0 ? z_last : mux_q_last;
  wire ends = divu_in_ready & and_turn_valid_0 & mux_z_last;
  wire not_turn_valid_7 = ~turn_valid_7;
  wire and_z_req_valid_2 = or_z_req_valid_2 & room & not_turn_valid_7;
  wire and_turn_valid_0_2 = turn_valid_0 & ends;
  wire and_z_req_valid_3 = and_z_req_valid_2 & turn_valid_0;
  wire and_z_req_valid_4 = and_z_req_valid_2 & ~turn_valid_0;
  wire and_z_req_valid_5 = and_z_req_valid_2 & turn_valid_1;
  wire and_z_req_valid_6 = and_z_req_valid_3 & ~turn_valid_1;
  wire and_z_req_valid_7 = and_z_req_valid_2 & turn_valid_2;
  wire and_z_req_valid_8 = and_z_req_valid_5 & ~turn_valid_2;
  wire and_z_req_valid_9 = and_z_req_valid_2 & turn_valid_3;
  wire and_z_req_valid_10 = and_z_req_valid_7 & ~turn_valid_3;
  wire and_z_req_valid_11 = and_z_req_valid_2 & turn_valid_4;
  wire and_z_req_valid_12 = and_z_req_valid_9 & ~turn_valid_4;
  wire and_z_req_valid_13 = and_z_req_valid_2 & turn_valid_5;
  wire and_z_req_valid_14 = and_z_req_valid_11 & ~turn_valid_5;
  wire and_z_req_valid_15 = and_z_req_valid_2 & turn_valid_6;
  wire and_z_req_valid_16 = and_z_req_valid_13 & ~turn_valid_6;
  wire and_z_req_valid_17 = and_z_req_valid_15 & not_turn_valid_7;
  wire [22:0] mux_q_divisor = q_req_valid ? q_divisor : c_divisor;
  wire signed [22:0] ext_c_num_0 = {{8{c_num_0[14]}}, c_num_0};
  wire signed [22:0] mux_q_num_0 = turn_data_0_1 ? q_num_0 : ext_c_num_0;
  wire signed [22:0] ext_c_num_1 = {{8{c_num_1[14]}}, c_num_1};
  wire signed [22:0] mux_q_num_1 = turn_data_0_1 ? q_num_1 : ext_c_num_1;
  wire signed [22:0] ext_c_num_2 = {{8{c_num_2[14]}}, c_num_2};
  wire signed [22:0] mux_q_num_2 = turn_data_0_1 ? q_num_2 : ext_c_num_2;
  wire signed [22:0] ext_c_num_3 = {{8{c_num_3[14]}}, c_num_3};
  wire signed [22:0] mux_q_num_3 = turn_data_0_1 ? q_num_3 : ext_c_num_3;
  wire signed [39:0] ext_q_num_0 = {{17{mux_q_num_0[22]}}, mux_q_num_0};
  wire signed [39:0] mux_z_num_0 = turn_data_0_0 ? z_num_0 : ext_q_num_0;
  wire signed [39:0] ext_q_num_1 = {{17{mux_q_num_1[22]}}, mux_q_num_1};
  wire signed [39:0] mux_z_num_1 = turn_data_0_0 ? z_num_1 : ext_q_num_1;
  wire signed [39:0] ext_q_num_2 = {{17{mux_q_num_2[22]}}, mux_q_num_2};
  wire signed [39:0] mux_z_num_2 = turn_data_0_0 ? z_num_2 : ext_q_num_2;
  wire signed [39:0] ext_q_num_3 = {{17{mux_q_num_3[22]}}, mux_q_num_3};
  wire signed [39:0] mux_z_num_3 = turn_data_0_0 ? z_num_3 : ext_q_num_3;
  wire and_divu_in_ready = divu_in_ready & turn_valid_0;
  assign z_beat_ready = and_divu_in_ready & turn_data_0_0;
  assign q_beat_ready = and_divu_in_ready & turn_data_0_1;
  assign c_beat_ready = and_divu_in_ready & turn_data_0_2;
  always @(posedge clk) begin
    if (rst) turn_valid_0 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_0 <= turn_valid_1 | and_z_req_valid_3;
    else if (and_z_req_valid_4) turn_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_0 <= turn_data_1_0;
      else turn_data_0_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_1 <= turn_data_1_1;
      else turn_data_0_1 <= and_q_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_2 <= turn_data_1_2;
      else turn_data_0_2 <= and_c_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_1 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_1 <= turn_valid_2 | and_z_req_valid_5;
    else if (and_z_req_valid_6) turn_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_0 <= turn_data_2_0;
      else turn_data_1_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_1 <= turn_data_2_1;
      else turn_data_1_1 <= and_q_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_2 <= turn_data_2_2;
      else turn_data_1_2 <= and_c_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_2 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_2 <= turn_valid_3 | and_z_req_valid_7;
    else if (and_z_req_valid_8) turn_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_0 <= turn_data_3_0;
      else turn_data_2_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_1 <= turn_data_3_1;
      else turn_data_2_1 <= and_q_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_2 <= turn_data_3_2;
      else turn_data_2_2 <= and_c_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_3 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_3 <= turn_valid_4 | and_z_req_valid_9;
    else if (and_z_req_valid_10) turn_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_0 <= turn_data_4_0;
      else turn_data_3_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_1 <= turn_data_4_1;
      else turn_data_3_1 <= and_q_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_2 <= turn_data_4_2;
      else turn_data_3_2 <= and_c_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_4 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_4 <= turn_valid_5 | and_z_req_valid_11;
    else if (and_z_req_valid_12) turn_valid_4 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_0 <= turn_data_5_0;
      else turn_data_4_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_1 <= turn_data_5_1;
      else turn_data_4_1 <= and_q_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_2 <= turn_data_5_2;
      else turn_data_4_2 <= and_c_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_5 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_5 <= turn_valid_6 | and_z_req_valid_13;
    else if (and_z_req_valid_14) turn_valid_5 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_0 <= turn_data_6_0;
      else turn_data_5_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_1 <= turn_data_6_1;
      else turn_data_5_1 <= and_q_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_2 <= turn_data_6_2;
      else turn_data_5_2 <= and_c_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_6 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_6 <= turn_valid_7 | and_z_req_valid_15;
    else if (and_z_req_valid_16) turn_valid_6 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_0 <= turn_data_7_0;
      else turn_data_6_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_1 <= turn_data_7_1;
      else turn_data_6_1 <= and_q_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_2 <= turn_data_7_2;
      else turn_data_6_2 <= and_c_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_7 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_7 <= and_z_req_valid_2 & turn_valid_7;
    else if (and_z_req_valid_17) turn_valid_7 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_0 <= and_z_req_valid;
    else if (and_z_req_valid_17) turn_data_7_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_1 <= and_q_req_valid;
    else if (and_z_req_valid_17) turn_data_7_1 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_2 <= and_c_req_valid;
    else if (and_z_req_valid_17) turn_data_7_2 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d1 <= 1'b0;
    else z_out_valid_d1 <= z_beat_ready & z_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d2 <= 1'b0;
    else z_out_valid_d2 <= z_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d3 <= 1'b0;
    else z_out_valid_d3 <= z_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d4 <= 1'b0;
    else z_out_valid_d4 <= z_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid <= 1'b0;
    else z_out_valid <= z_out_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d1 <= 1'b0;
    else q_out_valid_d1 <= q_beat_ready & q_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d2 <= 1'b0;
    else q_out_valid_d2 <= q_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d3 <= 1'b0;
    else q_out_valid_d3 <= q_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d4 <= 1'b0;
    else q_out_valid_d4 <= q_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid <= 1'b0;
    else q_out_valid <= q_out_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d1 <= 1'b0;
    else c_out_valid_d1 <= c_beat_ready & c_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d2 <= 1'b0;
    else c_out_valid_d2 <= c_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d3 <= 1'b0;
    else c_out_valid_d3 <= c_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d4 <= 1'b0;
    else c_out_valid_d4 <= c_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid <= 1'b0;
    else c_out_valid <= c_out_valid_d4;
  end
  divu_l4_n40_d23_c8 divu (
    .clk(clk),
    .rst(rst),
    .div_valid(or_z_req_valid_2),
    .div_divisor(z_req_valid ? z_divisor : mux_q_divisor),
    .in_valid(and_turn_valid_0),
    .in_num({mux_z_num_3, mux_z_num_2, mux_z_num_1, mux_z_num_0}),
    .in_mode({1'b0, ~turn_data_0_0}),
    .in_last(mux_z_last),
    .out_ready(1'b1),
    .div_ready(divu_div_ready),
    .in_ready(divu_in_ready),
    .out_valid(divu_out_valid),
    .out_q(divu_out_q),
    .out_last(out_last)
  );
  assign z_req_ready = room;
  assign out_q = divu_out_q;
  wire unused_ok = &{1'b0, divu_out_valid};
endmodule
