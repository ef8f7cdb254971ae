module axi_unpack_b64_l64_2 (
  input clk,
  input rst,
  input clear,
  input cmd_valid,
  input [1:0] cmd_offset,
  input [6:0] cmd_elements,
  input [7:0] cmd_rows,
  input beat_valid,
  input [63:0] beat,
  input word_ready,
  output cmd_ready,
  output beat_ready,
  output word_valid,
  output [1023:0] word
);
  reg begun;
  reg [1:0] position;
  reg [6:0] left;
  reg [7:0] rows_left;
  reg full;
  reg [3:0] block;
  reg signed [15:0] word_0_0;
  reg signed [15:0] word_0_1;
  reg signed [15:0] word_0_2;
  reg signed [15:0] word_0_3;
  reg signed [15:0] word_1_0;
  reg signed [15:0] word_1_1;
  reg signed [15:0] word_1_2;
  reg signed [15:0] word_1_3;
  reg signed [15:0] word_2_0;
  reg signed [15:0] word_2_1;
  reg signed [15:0] word_2_2;
  reg signed [15:0] word_2_3;
  reg signed [15:0] word_3_0;
  reg signed [15:0] word_3_1;
  reg signed [15:0] word_3_2;
  reg signed [15:0] word_3_3;
  reg signed [15:0] word_4_0;
  reg signed [15:0] word_4_1;
  reg signed [15:0] word_4_2;
  reg signed [15:0] word_4_3;
  reg signed [15:0] word_5_0;
  reg signed [15:0] word_5_1;
  reg signed [15:0] word_5_2;
  reg signed [15:0] word_5_3;
  reg signed [15:0] word_6_0;
  reg signed [15:0] word_6_1;
  reg signed [15:0] word_6_2;
  reg signed [15:0] word_6_3;
  reg signed [15:0] word_7_0;
  reg signed [15:0] word_7_1;
  reg signed [15:0] word_7_2;
  reg signed [15:0] word_7_3;
  reg signed [15:0] word_8_0;
  reg signed [15:0] word_8_1;
  reg signed [15:0] word_8_2;
  reg signed [15:0] word_8_3;
  reg signed [15:0] word_9_0;
  reg signed [15:0] word_9_1;
  reg signed [15:0] word_9_2;
  reg signed [15:0] word_9_3;
  reg signed [15:0] word_10_0;
  reg signed [15:0] word_10_1;
  reg signed [15:0] word_10_2;
  reg signed [15:0] word_10_3;
  reg signed [15:0] word_11_0;
  reg signed [15:0] word_11_1;
  reg signed [15:0] word_11_2;
  reg signed [15:0] word_11_3;
  reg signed [15:0] word_12_0;
  reg signed [15:0] word_12_1;
  reg signed [15:0] word_12_2;
  reg signed [15:0] word_12_3;
  reg signed [15:0] word_13_0;
  reg signed [15:0] word_13_1;
  reg signed [15:0] word_13_2;
  reg signed [15:0] word_13_3;
  reg signed [15:0] word_14_0;
  reg signed [15:0] word_14_1;
  reg signed [15:0] word_14_2;
  reg signed [15:0] word_14_3;
  reg signed [15:0] word_15_0;
  reg signed [15:0] word_15_1;
  reg signed [15:0] word_15_2;
  reg signed [15:0] word_15_3;
  wire [1:0] mux_position = begun ? position : cmd_offset;
  wire [6:0] mux_left = begun ? left : cmd_elements;
  wire [7:0] mux_rows_left = begun ? rows_left : cmd_rows;
  wire and_full = (~full | word_ready) & ~clear;
  wire step = cmd_valid & beat_valid & and_full;
  wire row_end = ~(7'd4 < mux_left);
  wire [6:0] mux_left_2 = row_end ? mux_left : 7'd4;
  wire over = row_end & (mux_rows_left == 8'd1);
  wire [7:0] sum_position = {6'd0, mux_position} + {1'b0, mux_left_2};
  wire lt_position = sum_position < 8'd4;
  wire [1:0] cat_position = {2{lt_position}};
  wire signed [15:0] mux_beat = (7'd0 < mux_left) ? beat[15:0] : 16'sd0;
  wire signed [15:0] mux_beat_2 = (7'd1 < mux_left) ? beat[31:16] : 16'sd0;
  wire signed [15:0] mux_beat_3 = (7'd2 < mux_left) ? beat[47:32] : 16'sd0;
  wire signed [15:0] mux_beat_4 = (7'd3 < mux_left) ? beat[63:48] : 16'sd0;
  wire eq_block = block == 4'd15;
  wire or_row_end = row_end | eq_block;
  wire and_step = step & (block == 4'd0);
  wire and_step_2 = step & (block == 4'd1);
  wire and_step_3 = step & (block < 4'd1);
  wire and_step_4 = step & (block == 4'd2);
  wire and_step_5 = step & (block < 4'd2);
  wire and_step_6 = step & (block == 4'd3);
  wire and_step_7 = step & (block < 4'd3);
  wire and_step_8 = step & (block == 4'd4);
  wire and_step_9 = step & (block < 4'd4);
  wire and_step_10 = step & (block == 4'd5);
  wire and_step_11 = step & (block < 4'd5);
  wire and_step_12 = step & (block == 4'd6);
  wire and_step_13 = step & (block < 4'd6);
  wire and_step_14 = step & (block == 4'd7);
  wire and_step_15 = step & (block < 4'd7);
  wire and_step_16 = step & (block == 4'd8);
  wire and_step_17 = step & (block < 4'd8);
  wire and_step_18 = step & (block == 4'd9);
  wire and_step_19 = step & (block < 4'd9);
  wire and_step_20 = step & (block == 4'd10);
  wire and_step_21 = step & (block < 4'd10);
  wire and_step_22 = step & (block == 4'd11);
  wire and_step_23 = step & (block < 4'd11);
  wire and_step_24 = step & (block == 4'd12);
  wire and_step_25 = step & (block < 4'd12);
  wire and_step_26 = step & (block == 4'd13);
  wire and_step_27 = step & (block < 4'd13);
  wire and_step_28 = step & (block == 4'd14);
  wire and_step_29 = step & (block < 4'd14);
  wire and_step_30 = step & eq_block;
  wire and_step_31 = step & (block < 4'd15);
  assign cmd_ready = step & over;
  assign beat_ready = step & (~lt_position | over);
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (clear) begun <= 1'b0;
    else if (step) begun <= ~over;
  end
  always @(posedge clk) begin
    if (step) position <= sum_position[1:0] & cat_position;
  end
  always @(posedge clk) begin
    if (step) begin
      if (row_end) left <= cmd_elements;
      else left <= mux_left - mux_left_2;
    end
  end
  always @(posedge clk) begin
    if (step) begin
      if (row_end) rows_left <= mux_rows_left - 8'd1;
      else rows_left <= mux_rows_left;
    end
  end
  always @(posedge clk) begin
    if (rst) full <= 1'b0;
    else if (step) full <= or_row_end;
    else if (word_ready | clear) full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) block <= 4'd0;
    else if (clear) block <= 4'd0;
    else if (step) begin
      if (or_row_end) block <= 4'd0;
      else block <= block + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (and_step) word_0_0 <= mux_beat;
  end
  always @(posedge clk) begin
    if (and_step) word_0_1 <= mux_beat_2;
  end
  always @(posedge clk) begin
    if (and_step) word_0_2 <= mux_beat_3;
  end
  always @(posedge clk) begin
    if (and_step) word_0_3 <= mux_beat_4;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_0 <= mux_beat;
    else if (and_step_3) word_1_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_1 <= mux_beat_2;
    else if (and_step_3) word_1_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_2 <= mux_beat_3;
    else if (and_step_3) word_1_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_3 <= mux_beat_4;
    else if (and_step_3) word_1_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_4) word_2_0 <= mux_beat;
    else if (and_step_5) word_2_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_4) word_2_1 <= mux_beat_2;
    else if (and_step_5) word_2_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_4) word_2_2 <= mux_beat_3;
    else if (and_step_5) word_2_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_4) word_2_3 <= mux_beat_4;
    else if (and_step_5) word_2_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_6) word_3_0 <= mux_beat;
    else if (and_step_7) word_3_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_6) word_3_1 <= mux_beat_2;
    else if (and_step_7) word_3_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_6) word_3_2 <= mux_beat_3;
    else if (and_step_7) word_3_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_6) word_3_3 <= mux_beat_4;
    else if (and_step_7) word_3_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_8) word_4_0 <= mux_beat;
    else if (and_step_9) word_4_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_8) word_4_1 <= mux_beat_2;
    else if (and_step_9) word_4_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_8) word_4_2 <= mux_beat_3;
    else if (and_step_9) word_4_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_8) word_4_3 <= mux_beat_4;
    else if (and_step_9) word_4_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_10) word_5_0 <= mux_beat;
    else if (and_step_11) word_5_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_10) word_5_1 <= mux_beat_2;
    else if (and_step_11) word_5_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_10) word_5_2 <= mux_beat_3;
    else if (and_step_11) word_5_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_10) word_5_3 <= mux_beat_4;
    else if (and_step_11) word_5_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_12) word_6_0 <= mux_beat;
    else if (and_step_13) word_6_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_12) word_6_1 <= mux_beat_2;
    else if (and_step_13) word_6_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_12) word_6_2 <= mux_beat_3;
    else if (and_step_13) word_6_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_12) word_6_3 <= mux_beat_4;
    else if (and_step_13) word_6_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_14) word_7_0 <= mux_beat;
    else if (and_step_15) word_7_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_14) word_7_1 <= mux_beat_2;
    else if (and_step_15) word_7_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_14) word_7_2 <= mux_beat_3;
    else if (and_step_15) word_7_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_14) word_7_3 <= mux_beat_4;
    else if (and_step_15) word_7_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_16) word_8_0 <= mux_beat;
    else if (and_step_17) word_8_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_16) word_8_1 <= mux_beat_2;
    else if (and_step_17) word_8_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_16) word_8_2 <= mux_beat_3;
    else if (and_step_17) word_8_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_16) word_8_3 <= mux_beat_4;
    else if (and_step_17) word_8_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_18) word_9_0 <= mux_beat;
    else if (and_step_19) word_9_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_18) word_9_1 <= mux_beat_2;
    else if (and_step_19) word_9_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_18) word_9_2 <= mux_beat_3;
    else if (and_step_19) word_9_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_18) word_9_3 <= mux_beat_4;
    else if (and_step_19) word_9_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_20) word_10_0 <= mux_beat;
    else if (and_step_21) word_10_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_20) word_10_1 <= mux_beat_2;
    else if (and_step_21) word_10_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_20) word_10_2 <= mux_beat_3;
    else if (and_step_21) word_10_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_20) word_10_3 <= mux_beat_4;
    else if (and_step_21) word_10_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_22) word_11_0 <= mux_beat;
    else if (and_step_23) word_11_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_22) word_11_1 <= mux_beat_2;
    else if (and_step_23) word_11_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_22) word_11_2 <= mux_beat_3;
    else if (and_step_23) word_11_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_22) word_11_3 <= mux_beat_4;
    else if (and_step_23) word_11_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_24) word_12_0 <= mux_beat;
    else if (and_step_25) word_12_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_24) word_12_1 <= mux_beat_2;
    else if (and_step_25) word_12_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_24) word_12_2 <= mux_beat_3;
    else if (and_step_25) word_12_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_24) word_12_3 <= mux_beat_4;
    else if (and_step_25) word_12_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_26) word_13_0 <= mux_beat;
    else if (and_step_27) word_13_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_26) word_13_1 <= mux_beat_2;
    else if (and_step_27) word_13_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_26) word_13_2 <= mux_beat_3;
    else if (and_step_27) word_13_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_26) word_13_3 <= mux_beat_4;
    else if (and_step_27) word_13_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_28) word_14_0 <= mux_beat;
    else if (and_step_29) word_14_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_28) word_14_1 <= mux_beat_2;
    else if (and_step_29) word_14_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_28) word_14_2 <= mux_beat_3;
    else if (and_step_29) word_14_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_28) word_14_3 <= mux_beat_4;
    else if (and_step_29) word_14_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_30) word_15_0 <= mux_beat;
    else if (and_step_31) word_15_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_30) word_15_1 <= mux_beat_2;
    else if (and_step_31) word_15_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_30) word_15_2 <= mux_beat_3;
    else if (and_step_31) word_15_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_30) word_15_3 <= mux_beat_4;
    else if (and_step_31) word_15_3 <= 16'sd0;
  end
  assign word_valid = full;
  assign word = {word_15_3, word_15_2, word_15_1, word_15_0, word_14_3, word_14_2, word_14_1, word_14_0,
    word_13_3, word_13_2, word_13_1, word_13_0, word_12_3, word_12_2, word_12_1, word_12_0,
    word_11_3, word_11_2, word_11_1, word_11_0, word_10_3, word_10_2, word_10_1, word_10_0,
    word_9_3, word_9_2, word_9_1, word_9_0, word_8_3, word_8_2, word_8_1, word_8_0, word_7_3,
    word_7_2, word_7_1, word_7_0, word_6_3, word_6_2, word_6_1, word_6_0, word_5_3, word_5_2,
    word_5_1, word_5_0, word_4_3, word_4_2, word_4_1, word_4_0, word_3_3, word_3_2, word_3_1,
    word_3_0, word_2_3, word_2_2, word_2_1, word_2_0, word_1_3, word_1_2, word_1_1, word_1_0,
    word_0_3, word_0_2, word_0_1, word_0_0};
endmodule
