module share (
  input clk,
  input rst,
  input z_req_valid,
  input [23:0] z_divisor,
  input z_beat_valid,
  input [639:0] z_num,
  input z_last,
  input q_req_valid,
  input [23:0] q_divisor,
  input q_beat_valid,
  input [399:0] q_num,
  input q_last,
  input c_req_valid,
  input [23:0] c_divisor,
  input c_beat_valid,
  input [271:0] c_num,
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
  output [271:0] out_q,
  output out_last
);
  wire signed [39:0] z_num_0 = z_num[39:0];
  wire signed [39:0] z_num_1 = z_num[79:40];
  wire signed [39:0] z_num_2 = z_num[119:80];
  wire signed [39:0] z_num_3 = z_num[159:120];
  wire signed [39:0] z_num_4 = z_num[199:160];
  wire signed [39:0] z_num_5 = z_num[239:200];
  wire signed [39:0] z_num_6 = z_num[279:240];
  wire signed [39:0] z_num_7 = z_num[319:280];
  wire signed [39:0] z_num_8 = z_num[359:320];
  wire signed [39:0] z_num_9 = z_num[399:360];
  wire signed [39:0] z_num_10 = z_num[439:400];
  wire signed [39:0] z_num_11 = z_num[479:440];
  wire signed [39:0] z_num_12 = z_num[519:480];
  wire signed [39:0] z_num_13 = z_num[559:520];
  wire signed [39:0] z_num_14 = z_num[599:560];
  wire signed [39:0] z_num_15 = z_num[639:600];
  wire signed [24:0] q_num_0 = q_num[24:0];
  wire signed [24:0] q_num_1 = q_num[49:25];
  wire signed [24:0] q_num_2 = q_num[74:50];
  wire signed [24:0] q_num_3 = q_num[99:75];
  wire signed [24:0] q_num_4 = q_num[124:100];
  wire signed [24:0] q_num_5 = q_num[149:125];
  wire signed [24:0] q_num_6 = q_num[174:150];
  wire signed [24:0] q_num_7 = q_num[199:175];
  wire signed [24:0] q_num_8 = q_num[224:200];
  wire signed [24:0] q_num_9 = q_num[249:225];
  wire signed [24:0] q_num_10 = q_num[274:250];
  wire signed [24:0] q_num_11 = q_num[299:275];
  wire signed [24:0] q_num_12 = q_num[324:300];
  wire signed [24:0] q_num_13 = q_num[349:325];
  wire signed [24:0] q_num_14 = q_num[374:350];
  wire signed [24:0] q_num_15 = q_num[399:375];
  wire signed [16:0] c_num_0 = c_num[16:0];
  wire signed [16:0] c_num_1 = c_num[33:17];
  wire signed [16:0] c_num_2 = c_num[50:34];
  wire signed [16:0] c_num_3 = c_num[67:51];
  wire signed [16:0] c_num_4 = c_num[84:68];
  wire signed [16:0] c_num_5 = c_num[101:85];
  wire signed [16:0] c_num_6 = c_num[118:102];
  wire signed [16:0] c_num_7 = c_num[135:119];
  wire signed [16:0] c_num_8 = c_num[152:136];
  wire signed [16:0] c_num_9 = c_num[169:153];
  wire signed [16:0] c_num_10 = c_num[186:170];
  wire signed [16:0] c_num_11 = c_num[203:187];
  wire signed [16:0] c_num_12 = c_num[220:204];
  wire signed [16:0] c_num_13 = c_num[237:221];
  wire signed [16:0] c_num_14 = c_num[254:238];
  wire signed [16:0] c_num_15 = c_num[271:255];
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
  wire [271:0] divu_out_q;
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
  wire [23:0] mux_q_divisor = q_req_valid ? q_divisor : c_divisor;
  wire signed [24:0] ext_c_num_0 = {{8{c_num_0[16]}}, c_num_0};
  wire signed [24:0] mux_q_num_0 = turn_data_0_1 ? q_num_0 : ext_c_num_0;
  wire signed [24:0] ext_c_num_1 = {{8{c_num_1[16]}}, c_num_1};
  wire signed [24:0] mux_q_num_1 = turn_data_0_1 ? q_num_1 : ext_c_num_1;
  wire signed [24:0] ext_c_num_2 = {{8{c_num_2[16]}}, c_num_2};
  wire signed [24:0] mux_q_num_2 = turn_data_0_1 ? q_num_2 : ext_c_num_2;
  wire signed [24:0] ext_c_num_3 = {{8{c_num_3[16]}}, c_num_3};
  wire signed [24:0] mux_q_num_3 = turn_data_0_1 ? q_num_3 : ext_c_num_3;
  wire signed [24:0] ext_c_num_4 = {{8{c_num_4[16]}}, c_num_4};
  wire signed [24:0] mux_q_num_4 = turn_data_0_1 ? q_num_4 : ext_c_num_4;
  wire signed [24:0] ext_c_num_5 = {{8{c_num_5[16]}}, c_num_5};
  wire signed [24:0] mux_q_num_5 = turn_data_0_1 ? q_num_5 : ext_c_num_5;
  wire signed [24:0] ext_c_num_6 = {{8{c_num_6[16]}}, c_num_6};
  wire signed [24:0] mux_q_num_6 = turn_data_0_1 ? q_num_6 : ext_c_num_6;
  wire signed [24:0] ext_c_num_7 = {{8{c_num_7[16]}}, c_num_7};
  wire signed [24:0] mux_q_num_7 = turn_data_0_1 ? q_num_7 : ext_c_num_7;
  wire signed [24:0] ext_c_num_8 = {{8{c_num_8[16]}}, c_num_8};
  wire signed [24:0] mux_q_num_8 = turn_data_0_1 ? q_num_8 : ext_c_num_8;
  wire signed [24:0] ext_c_num_9 = {{8{c_num_9[16]}}, c_num_9};
  wire signed [24:0] mux_q_num_9 = turn_data_0_1 ? q_num_9 : ext_c_num_9;
  wire signed [24:0] ext_c_num_10 = {{8{c_num_10[16]}}, c_num_10};
  wire signed [24:0] mux_q_num_10 = turn_data_0_1 ? q_num_10 : ext_c_num_10;
  wire signed [24:0] ext_c_num_11 = {{8{c_num_11[16]}}, c_num_11};
  wire signed [24:0] mux_q_num_11 = turn_data_0_1 ? q_num_11 : ext_c_num_11;
  wire signed [24:0] ext_c_num_12 = {{8{c_num_12[16]}}, c_num_12};
  wire signed [24:0] mux_q_num_12 = turn_data_0_1 ? q_num_12 : ext_c_num_12;
  wire signed [24:0] ext_c_num_13 = {{8{c_num_13[16]}}, c_num_13};
  wire signed [24:0] mux_q_num_13 = turn_data_0_1 ? q_num_13 : ext_c_num_13;
  wire signed [24:0] ext_c_num_14 = {{8{c_num_14[16]}}, c_num_14};
  wire signed [24:0] mux_q_num_14 = turn_data_0_1 ? q_num_14 : ext_c_num_14;
  wire signed [24:0] ext_c_num_15 = {{8{c_num_15[16]}}, c_num_15};
  wire signed [24:0] mux_q_num_15 = turn_data_0_1 ? q_num_15 : ext_c_num_15;
  wire signed [39:0] ext_q_num_0 = {{15{mux_q_num_0[24]}}, mux_q_num_0};
  wire signed [39:0] mux_z_num_0 = turn_data_0_0 ? z_num_0 : ext_q_num_0;
  wire signed [39:0] ext_q_num_1 = {{15{mux_q_num_1[24]}}, mux_q_num_1};
  wire signed [39:0] mux_z_num_1 = turn_data_0_0 ? z_num_1 : ext_q_num_1;
  wire signed [39:0] ext_q_num_2 = {{15{mux_q_num_2[24]}}, mux_q_num_2};
  wire signed [39:0] mux_z_num_2 = turn_data_0_0 ? z_num_2 : ext_q_num_2;
  wire signed [39:0] ext_q_num_3 = {{15{mux_q_num_3[24]}}, mux_q_num_3};
  wire signed [39:0] mux_z_num_3 = turn_data_0_0 ? z_num_3 : ext_q_num_3;
  wire signed [39:0] ext_q_num_4 = {{15{mux_q_num_4[24]}}, mux_q_num_4};
  wire signed [39:0] mux_z_num_4 = turn_data_0_0 ? z_num_4 : ext_q_num_4;
  wire signed [39:0] ext_q_num_5 = {{15{mux_q_num_5[24]}}, mux_q_num_5};
  wire signed [39:0] mux_z_num_5 = turn_data_0_0 ? z_num_5 : ext_q_num_5;
  wire signed [39:0] ext_q_num_6 = {{15{mux_q_num_6[24]}}, mux_q_num_6};
  wire signed [39:0] mux_z_num_6 = turn_data_0_0 ? z_num_6 : ext_q_num_6;
  wire signed [39:0] ext_q_num_7 = {{15{mux_q_num_7[24]}}, mux_q_num_7};
  wire signed [39:0] mux_z_num_7 = turn_data_0_0 ? z_num_7 : ext_q_num_7;
  wire signed [39:0] ext_q_num_8 = {{15{mux_q_num_8[24]}}, mux_q_num_8};
  wire signed [39:0] mux_z_num_8 = turn_data_0_0 ? z_num_8 : ext_q_num_8;
  wire signed [39:0] ext_q_num_9 = {{15{mux_q_num_9[24]}}, mux_q_num_9};
  wire signed [39:0] mux_z_num_9 = turn_data_0_0 ? z_num_9 : ext_q_num_9;
  wire signed [39:0] ext_q_num_10 = {{15{mux_q_num_10[24]}}, mux_q_num_10};
  wire signed [39:0] mux_z_num_10 = turn_data_0_0 ? z_num_10 : ext_q_num_10;
  wire signed [39:0] ext_q_num_11 = {{15{mux_q_num_11[24]}}, mux_q_num_11};
  wire signed [39:0] mux_z_num_11 = turn_data_0_0 ? z_num_11 : ext_q_num_11;
  wire signed [39:0] ext_q_num_12 = {{15{mux_q_num_12[24]}}, mux_q_num_12};
  wire signed [39:0] mux_z_num_12 = turn_data_0_0 ? z_num_12 : ext_q_num_12;
  wire signed [39:0] ext_q_num_13 = {{15{mux_q_num_13[24]}}, mux_q_num_13};
  wire signed [39:0] mux_z_num_13 = turn_data_0_0 ? z_num_13 : ext_q_num_13;
  wire signed [39:0] ext_q_num_14 = {{15{mux_q_num_14[24]}}, mux_q_num_14};
  wire signed [39:0] mux_z_num_14 = turn_data_0_0 ? z_num_14 : ext_q_num_14;
  wire signed [39:0] ext_q_num_15 = {{15{mux_q_num_15[24]}}, mux_q_num_15};
  wire signed [39:0] mux_z_num_15 = turn_data_0_0 ? z_num_15 : ext_q_num_15;
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
  divu_l16_n40_d24_c9 divu (
    .clk(clk),
    .rst(rst),
    .div_valid(or_z_req_valid_2),
    .div_divisor(z_req_valid ? z_divisor : mux_q_divisor),
    .in_valid(and_turn_valid_0),
    .in_num({mux_z_num_15, mux_z_num_14, mux_z_num_13, mux_z_num_12, mux_z_num_11, mux_z_num_10,
    mux_z_num_9, mux_z_num_8, mux_z_num_7, mux_z_num_6, mux_z_num_5, mux_z_num_4, mux_z_num_3,
    mux_z_num_2, mux_z_num_1, mux_z_num_0}),
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
