module share (
  input clk,
  input rst,
  input z_req_valid,
  input [20:0] z_divisor,
  input z_beat_valid,
  input [79:0] z_num,
  input z_last,
  input w_req_valid,
  input [20:0] w_divisor,
  input w_beat_valid,
  input [33:0] w_num,
  input w_last,
  input q_req_valid,
  input [20:0] q_divisor,
  input q_beat_valid,
  input [41:0] q_num,
  input q_last,
  input c_req_valid,
  input [20:0] c_divisor,
  input c_beat_valid,
  input [25:0] c_num,
  input c_last,
  output z_req_ready,
  output z_beat_ready,
  output reg z_out_valid,
  output w_req_ready,
  output w_beat_ready,
  output w_out_valid,
  output q_req_ready,
  output q_beat_ready,
  output reg q_out_valid,
  output c_req_ready,
  output c_beat_ready,
  output reg c_out_valid,
  output [33:0] out_q,
  output out_last
);
  wire signed [39:0] z_num_0 = z_num[39:0];
  wire signed [39:0] z_num_1 = z_num[79:40];
  wire [20:0] w_divisor_0 = w_divisor;
  wire signed [16:0] w_num_0 = w_num[16:0];
  wire signed [16:0] w_num_1 = w_num[33:17];
  wire signed [20:0] q_num_0 = q_num[20:0];
  wire signed [20:0] q_num_1 = q_num[41:21];
  wire signed [12:0] c_num_0 = c_num[12:0];
  wire signed [12:0] c_num_1 = c_num[25:13];
  reg turn_valid_0;
  reg turn_data_0_0;
  reg turn_data_0_1;
  reg turn_data_0_2;
  reg turn_data_0_3;
  reg turn_valid_1;
  reg turn_data_1_0;
  reg turn_data_1_1;
  reg turn_data_1_2;
  reg turn_data_1_3;
  reg turn_valid_2;
  reg turn_data_2_0;
  reg turn_data_2_1;
  reg turn_data_2_2;
  reg turn_data_2_3;
  reg turn_valid_3;
  reg turn_data_3_0;
  reg turn_data_3_1;
  reg turn_data_3_2;
  reg turn_data_3_3;
  reg turn_valid_4;
  reg turn_data_4_0;
  reg turn_data_4_1;
  reg turn_data_4_2;
  reg turn_data_4_3;
  reg turn_valid_5;
  reg turn_data_5_0;
  reg turn_data_5_1;
  reg turn_data_5_2;
  reg turn_data_5_3;
  reg turn_valid_6;
  reg turn_data_6_0;
  reg turn_data_6_1;
  reg turn_data_6_2;
  reg turn_data_6_3;
  reg turn_valid_7;
  reg turn_data_7_0;
  reg turn_data_7_1;
  reg turn_data_7_2;
  reg turn_data_7_3;
  reg z_out_valid_d1;
  reg z_out_valid_d2;
  reg z_out_valid_d3;
  reg z_out_valid_d4;
  reg w_out_valid_d1;
  reg w_out_valid_d2;
  reg w_out_valid_d3;
  reg w_out_valid_d4;
  reg w_out_valid_2;
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
  wire [33:0] divu_out_q;
  wire room = divu_div_ready;
  wire and_z_req_valid = z_req_valid & room;
  wire and_room = room & ~z_req_valid;
  wire and_w_req_valid_0 = w_req_valid & and_room;
  wire or_z_req_valid = z_req_valid | w_req_valid;
  assign q_req_ready = room & ~or_z_req_valid;
  wire and_q_req_valid = q_req_valid & q_req_ready;
  wire or_z_req_valid_2 = or_z_req_valid | q_req_valid;
  assign c_req_ready = room & ~or_z_req_valid_2;
  wire and_c_req_valid = c_req_valid & c_req_ready;
  wire or_z_req_valid_3 = or_z_req_valid_2 | c_req_valid;
  wire mux_q_beat_valid = turn_data_0_2 ? q_beat_valid : c_beat_valid;
  wire mux_w_beat_valid_0 = turn_data_0_1 ? w_beat_valid : mux_q_beat_valid;
  wire mux_z_beat_valid = turn_data_0_0 ? z_beat_valid : mux_w_beat_valid_0;
  wire and_turn_valid_0 = turn_valid_0 & mux_z_beat_valid;
  wire mux_q_last = turn_data_0_2 ? q_last : c_last;
  wire mux_w_last_0 = turn_data_0_1 ? w_last : mux_q_last;
  wire mux_z_last = turn_data_0_0 ? z_last : mux_w_last_0;
  wire ends = divu_in_ready & and_turn_valid_0 & mux_z_last;
  wire not_turn_valid_7 = ~turn_valid_7;
  wire and_z_req_valid_2 = or_z_req_valid_3 & room & not_turn_valid_7;
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
  wire [20:0] mux_q_divisor = q_req_valid ? q_divisor : c_divisor;
  wire signed [20:0] ext_c_num_0 = {{8{c_num_0[12]}}, c_num_0};
  wire signed [20:0] mux_q_num_0 = turn_data_0_2 ? q_num_0 : ext_c_num_0;
  wire signed [20:0] ext_c_num_1 = {{8{c_num_1[12]}}, c_num_1};
  wire signed [20:0] mux_q_num_1 = turn_data_0_2 ? q_num_1 : ext_c_num_1;
  wire [20:0] mux_w_divisor_0 = w_req_valid ? w_divisor_0 : mux_q_divisor;
  wire signed [20:0] ext_w_num_0 = {{4{w_num_0[16]}}, w_num_0};
  wire signed [20:0] mux_w_num_0 = turn_data_0_1 ? ext_w_num_0 : mux_q_num_0;
  wire signed [20:0] ext_w_num_1 = {{4{w_num_1[16]}}, w_num_1};
  wire signed [20:0] mux_w_num_1 = turn_data_0_1 ? ext_w_num_1 : mux_q_num_1;
  wire [1:0] mux_const = turn_data_0_1 ? 2'd2 : 2'd1;
  wire signed [39:0] ext_w_num_0_2 = {{19{mux_w_num_0[20]}}, mux_w_num_0};
  wire signed [39:0] mux_z_num_0 = turn_data_0_0 ? z_num_0 : ext_w_num_0_2;
  wire signed [39:0] ext_w_num_1_2 = {{19{mux_w_num_1[20]}}, mux_w_num_1};
  wire signed [39:0] mux_z_num_1 = turn_data_0_0 ? z_num_1 : ext_w_num_1_2;
  wire and_divu_in_ready = divu_in_ready & turn_valid_0;
  assign z_beat_ready = and_divu_in_ready & turn_data_0_0;
  wire and_divu_in_ready_2 = and_divu_in_ready & turn_data_0_1;
  assign q_beat_ready = and_divu_in_ready & turn_data_0_2;
  assign c_beat_ready = and_divu_in_ready & turn_data_0_3;
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
      else turn_data_0_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_4) turn_data_0_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_2 <= turn_data_1_2;
      else turn_data_0_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_3 <= turn_data_1_3;
      else turn_data_0_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_3 <= and_c_req_valid;
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
      else turn_data_1_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_6) turn_data_1_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_2 <= turn_data_2_2;
      else turn_data_1_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_3 <= turn_data_2_3;
      else turn_data_1_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_3 <= and_c_req_valid;
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
      else turn_data_2_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_8) turn_data_2_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_2 <= turn_data_3_2;
      else turn_data_2_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_3 <= turn_data_3_3;
      else turn_data_2_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_3 <= and_c_req_valid;
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
      else turn_data_3_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_10) turn_data_3_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_2 <= turn_data_4_2;
      else turn_data_3_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_3 <= turn_data_4_3;
      else turn_data_3_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_3 <= and_c_req_valid;
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
      else turn_data_4_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_12) turn_data_4_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_2 <= turn_data_5_2;
      else turn_data_4_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_3 <= turn_data_5_3;
      else turn_data_4_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_3 <= and_c_req_valid;
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
      else turn_data_5_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_14) turn_data_5_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_2 <= turn_data_6_2;
      else turn_data_5_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_3 <= turn_data_6_3;
      else turn_data_5_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_3 <= and_c_req_valid;
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
      else turn_data_6_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_16) turn_data_6_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_2 <= turn_data_7_2;
      else turn_data_6_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_3 <= turn_data_7_3;
      else turn_data_6_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_3 <= and_c_req_valid;
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
    if (and_turn_valid_0_2) turn_data_7_1 <= and_w_req_valid_0;
    else if (and_z_req_valid_17) turn_data_7_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_2 <= and_q_req_valid;
    else if (and_z_req_valid_17) turn_data_7_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_3 <= and_c_req_valid;
    else if (and_z_req_valid_17) turn_data_7_3 <= and_c_req_valid;
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
    if (rst) w_out_valid_d1 <= 1'b0;
    else w_out_valid_d1 <= and_divu_in_ready_2 & w_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_d2 <= 1'b0;
    else w_out_valid_d2 <= w_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_d3 <= 1'b0;
    else w_out_valid_d3 <= w_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_d4 <= 1'b0;
    else w_out_valid_d4 <= w_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_2 <= 1'b0;
    else w_out_valid_2 <= w_out_valid_d4;
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
  divu_l2_n40_d21_c6 divu (
    .clk(clk),
    .rst(rst),
    .div_valid(or_z_req_valid_3),
    .div_divisor(z_req_valid ? z_divisor : mux_w_divisor_0),
    .in_valid(and_turn_valid_0),
    .in_num({mux_z_num_1, mux_z_num_0}),
    .in_mode(turn_data_0_0 ? 2'd0 : mux_const),
    .in_last(mux_z_last),
    .out_ready(1'b1),
    .div_ready(divu_div_ready),
    .in_ready(divu_in_ready),
    .out_valid(divu_out_valid),
    .out_q(divu_out_q),
    .out_last(out_last)
  );
  assign z_req_ready = room;
  assign w_req_ready = and_room;
  assign w_beat_ready = and_divu_in_ready_2;
  assign w_out_valid = w_out_valid_2;
  assign out_q = divu_out_q;
  wire unused_ok = &{1'b0, divu_out_valid};
endmodule
