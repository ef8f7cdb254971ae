module axi_unpack_b512_l64 (
  input clk,
  input rst,
  input clear,
  input cmd_valid,
  input [4:0] cmd_offset,
  input [7:0] cmd_elements,
  input [9:0] cmd_rows,
  input beat_valid,
  input [511:0] beat,
  input word_ready,
  output cmd_ready,
  output beat_ready,
  output word_valid,
  output [1023:0] word
);
  reg begun;
  reg [4:0] position;
  reg [7:0] left;
  reg [9:0] rows_left;
  reg full;
  reg block;
  reg signed [15:0] word_0_0;
  reg signed [15:0] word_0_1;
  reg signed [15:0] word_0_2;
  reg signed [15:0] word_0_3;
  reg signed [15:0] word_0_4;
  reg signed [15:0] word_0_5;
  reg signed [15:0] word_0_6;
  reg signed [15:0] word_0_7;
  reg signed [15:0] word_0_8;
  reg signed [15:0] word_0_9;
  reg signed [15:0] word_0_10;
  reg signed [15:0] word_0_11;
  reg signed [15:0] word_0_12;
  reg signed [15:0] word_0_13;
  reg signed [15:0] word_0_14;
  reg signed [15:0] word_0_15;
  reg signed [15:0] word_0_16;
  reg signed [15:0] word_0_17;
  reg signed [15:0] word_0_18;
  reg signed [15:0] word_0_19;
  reg signed [15:0] word_0_20;
  reg signed [15:0] word_0_21;
  reg signed [15:0] word_0_22;
  reg signed [15:0] word_0_23;
  reg signed [15:0] word_0_24;
  reg signed [15:0] word_0_25;
  reg signed [15:0] word_0_26;
  reg signed [15:0] word_0_27;
  reg signed [15:0] word_0_28;
  reg signed [15:0] word_0_29;
  reg signed [15:0] word_0_30;
  reg signed [15:0] word_0_31;
  reg signed [15:0] word_1_0;
  reg signed [15:0] word_1_1;
  reg signed [15:0] word_1_2;
  reg signed [15:0] word_1_3;
  reg signed [15:0] word_1_4;
  reg signed [15:0] word_1_5;
  reg signed [15:0] word_1_6;
  reg signed [15:0] word_1_7;
  reg signed [15:0] word_1_8;
  reg signed [15:0] word_1_9;
  reg signed [15:0] word_1_10;
  reg signed [15:0] word_1_11;
  reg signed [15:0] word_1_12;
  reg signed [15:0] word_1_13;
  reg signed [15:0] word_1_14;
  reg signed [15:0] word_1_15;
  reg signed [15:0] word_1_16;
  reg signed [15:0] word_1_17;
  reg signed [15:0] word_1_18;
  reg signed [15:0] word_1_19;
  reg signed [15:0] word_1_20;
  reg signed [15:0] word_1_21;
  reg signed [15:0] word_1_22;
  reg signed [15:0] word_1_23;
  reg signed [15:0] word_1_24;
  reg signed [15:0] word_1_25;
  reg signed [15:0] word_1_26;
  reg signed [15:0] word_1_27;
  reg signed [15:0] word_1_28;
  reg signed [15:0] word_1_29;
  reg signed [15:0] word_1_30;
  reg signed [15:0] word_1_31;
  wire [4:0] mux_position = begun ? position : cmd_offset;
  wire [7:0] mux_left = begun ? left : cmd_elements;
  wire [9:0] mux_rows_left = begun ? rows_left : cmd_rows;
  wire and_full = (~full | word_ready) & ~clear;
  wire step = cmd_valid & beat_valid & and_full;
  wire row_end = ~(8'd32 < mux_left);
  wire [7:0] mux_left_2 = row_end ? mux_left : 8'd32;
  wire over = row_end & (mux_rows_left == 10'd1);
  wire [8:0] sum_position = {4'd0, mux_position} + {1'b0, mux_left_2};
  wire lt_position = sum_position < 9'd32;
  wire [4:0] cat_position = {5{lt_position}};
  wire signed [15:0] mux_beat = mux_position[4] ? beat[271:256] : beat[15:0];
  wire signed [15:0] mux_beat_3 = mux_position[4] ? beat[287:272] : beat[31:16];
  wire signed [15:0] mux_beat_5 = mux_position[4] ? beat[303:288] : beat[47:32];
  wire signed [15:0] mux_beat_7 = mux_position[4] ? beat[319:304] : beat[63:48];
  wire signed [15:0] mux_beat_9 = mux_position[4] ? beat[335:320] : beat[79:64];
  wire signed [15:0] mux_beat_11 = mux_position[4] ? beat[351:336] : beat[95:80];
  wire signed [15:0] mux_beat_13 = mux_position[4] ? beat[367:352] : beat[111:96];
  wire signed [15:0] mux_beat_15 = mux_position[4] ? beat[383:368] : beat[127:112];
  wire signed [15:0] mux_beat_17 = mux_position[4] ? beat[399:384] : beat[143:128];
  wire signed [15:0] mux_beat_19 = mux_position[4] ? beat[415:400] : beat[159:144];
  wire signed [15:0] mux_beat_21 = mux_position[4] ? beat[431:416] : beat[175:160];
  wire signed [15:0] mux_beat_23 = mux_position[4] ? beat[447:432] : beat[191:176];
  wire signed [15:0] mux_beat_25 = mux_position[4] ? beat[463:448] : beat[207:192];
  wire signed [15:0] mux_beat_27 = mux_position[4] ? beat[479:464] : beat[223:208];
  wire signed [15:0] mux_beat_29 = mux_position[4] ? beat[495:480] : beat[239:224];
  wire signed [15:0] mux_beat_31 = mux_position[4] ? beat[511:496] : beat[255:240];
  wire signed [15:0] mux_beat_33 = mux_position[4] ? 16'sd0 : beat[271:256];
  wire signed [15:0] mux_beat_35 = mux_position[4] ? 16'sd0 : beat[287:272];
  wire signed [15:0] mux_beat_37 = mux_position[4] ? 16'sd0 : beat[303:288];
  wire signed [15:0] mux_beat_39 = mux_position[4] ? 16'sd0 : beat[319:304];
  wire signed [15:0] mux_beat_41 = mux_position[4] ? 16'sd0 : beat[335:320];
  wire signed [15:0] mux_beat_43 = mux_position[4] ? 16'sd0 : beat[351:336];
  wire signed [15:0] mux_beat_45 = mux_position[4] ? 16'sd0 : beat[367:352];
  wire signed [15:0] mux_beat_47 = mux_position[4] ? 16'sd0 : beat[383:368];
  wire signed [15:0] mux_beat_49 = mux_position[4] ? 16'sd0 : beat[399:384];
  wire signed [15:0] mux_beat_51 = mux_position[4] ? 16'sd0 : beat[415:400];
  wire signed [15:0] mux_beat_53 = mux_position[4] ? 16'sd0 : beat[431:416];
  wire signed [15:0] mux_beat_55 = mux_position[4] ? 16'sd0 : beat[447:432];
  wire signed [15:0] mux_beat_57 = mux_position[4] ? 16'sd0 : beat[463:448];
  wire signed [15:0] mux_beat_59 = mux_position[4] ? 16'sd0 : beat[479:464];
  wire signed [15:0] mux_beat_61 = mux_position[4] ? 16'sd0 : beat[495:480];
  wire signed [15:0] mux_beat_63 = mux_position[4] ? 16'sd0 : beat[511:496];
  wire signed [15:0] mux_beat_2 = (8'd0 < mux_left) ? mux_beat : 16'sd0;
  wire signed [15:0] mux_beat_4 = (8'd1 < mux_left) ? mux_beat_3 : 16'sd0;
  wire signed [15:0] mux_beat_6 = (8'd2 < mux_left) ? mux_beat_5 : 16'sd0;
  wire signed [15:0] mux_beat_8 = (8'd3 < mux_left) ? mux_beat_7 : 16'sd0;
  wire signed [15:0] mux_beat_10 = (8'd4 < mux_left) ? mux_beat_9 : 16'sd0;
  wire signed [15:0] mux_beat_12 = (8'd5 < mux_left) ? mux_beat_11 : 16'sd0;
  wire signed [15:0] mux_beat_14 = (8'd6 < mux_left) ? mux_beat_13 : 16'sd0;
  wire signed [15:0] mux_beat_16 = (8'd7 < mux_left) ? mux_beat_15 : 16'sd0;
  wire signed [15:0] mux_beat_18 = (8'd8 < mux_left) ? mux_beat_17 : 16'sd0;
  wire signed [15:0] mux_beat_20 = (8'd9 < mux_left) ? mux_beat_19 : 16'sd0;
  wire signed [15:0] mux_beat_22 = (8'd10 < mux_left) ? mux_beat_21 : 16'sd0;
  wire signed [15:0] mux_beat_24 = (8'd11 < mux_left) ? mux_beat_23 : 16'sd0;
  wire signed [15:0] mux_beat_26 = (8'd12 < mux_left) ? mux_beat_25 : 16'sd0;
  wire signed [15:0] mux_beat_28 = (8'd13 < mux_left) ? mux_beat_27 : 16'sd0;
  wire signed [15:0] mux_beat_30 = (8'd14 < mux_left) ? mux_beat_29 : 16'sd0;
  wire signed [15:0] mux_beat_32 = (8'd15 < mux_left) ? mux_beat_31 : 16'sd0;
  wire signed [15:0] mux_beat_34 = (8'd16 < mux_left) ? mux_beat_33 : 16'sd0;
  wire signed [15:0] mux_beat_36 = (8'd17 < mux_left) ? mux_beat_35 : 16'sd0;
  wire signed [15:0] mux_beat_38 = (8'd18 < mux_left) ? mux_beat_37 : 16'sd0;
  wire signed [15:0] mux_beat_40 = (8'd19 < mux_left) ? mux_beat_39 : 16'sd0;
  wire signed [15:0] mux_beat_42 = (8'd20 < mux_left) ? mux_beat_41 : 16'sd0;
  wire signed [15:0] mux_beat_44 = (8'd21 < mux_left) ? mux_beat_43 : 16'sd0;
  wire signed [15:0] mux_beat_46 = (8'd22 < mux_left) ? mux_beat_45 : 16'sd0;
  wire signed [15:0] mux_beat_48 = (8'd23 < mux_left) ? mux_beat_47 : 16'sd0;
  wire signed [15:0] mux_beat_50 = (8'd24 < mux_left) ? mux_beat_49 : 16'sd0;
  wire signed [15:0] mux_beat_52 = (8'd25 < mux_left) ? mux_beat_51 : 16'sd0;
  wire signed [15:0] mux_beat_54 = (8'd26 < mux_left) ? mux_beat_53 : 16'sd0;
  wire signed [15:0] mux_beat_56 = (8'd27 < mux_left) ? mux_beat_55 : 16'sd0;
  wire signed [15:0] mux_beat_58 = (8'd28 < mux_left) ? mux_beat_57 : 16'sd0;
  wire signed [15:0] mux_beat_60 = (8'd29 < mux_left) ? mux_beat_59 : 16'sd0;
  wire signed [15:0] mux_beat_62 = (8'd30 < mux_left) ? mux_beat_61 : 16'sd0;
  wire signed [15:0] mux_beat_64 = (8'd31 < mux_left) ? mux_beat_63 : 16'sd0;
  wire or_row_end = row_end | block;
  wire and_step = step & ~block;
  wire and_step_2 = step & block;
  wire and_step_3 = step & (block < 1'b1);
  assign cmd_ready = step & over;
  assign beat_ready = step & (~lt_position | over);
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (clear) begun <= 1'b0;
    else if (step) begun <= ~over;
  end
  always @(posedge clk) begin
    if (step) position <= sum_position[4:0] & cat_position;
  end
  always @(posedge clk) begin
    if (step) begin
      if (row_end) left <= cmd_elements;
      else left <= mux_left - mux_left_2;
    end
  end
  always @(posedge clk) begin
    if (step) begin
      if (row_end) rows_left <= mux_rows_left - 10'd1;
      else rows_left <= mux_rows_left;
    end
  end
  always @(posedge clk) begin
    if (rst) full <= 1'b0;
    else if (step) full <= or_row_end;
    else if (word_ready | clear) full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) block <= 1'b0;
    else if (clear) block <= 1'b0;
    else if (step) begin
      if (or_row_end) block <= 1'b0;
      else block <= block + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (and_step) word_0_0 <= mux_beat_2;
  end
  always @(posedge clk) begin
    if (and_step) word_0_1 <= mux_beat_4;
  end
  always @(posedge clk) begin
    if (and_step) word_0_2 <= mux_beat_6;
  end
  always @(posedge clk) begin
    if (and_step) word_0_3 <= mux_beat_8;
  end
  always @(posedge clk) begin
    if (and_step) word_0_4 <= mux_beat_10;
  end
  always @(posedge clk) begin
    if (and_step) word_0_5 <= mux_beat_12;
  end
  always @(posedge clk) begin
    if (and_step) word_0_6 <= mux_beat_14;
  end
  always @(posedge clk) begin
    if (and_step) word_0_7 <= mux_beat_16;
  end
  always @(posedge clk) begin
    if (and_step) word_0_8 <= mux_beat_18;
  end
  always @(posedge clk) begin
    if (and_step) word_0_9 <= mux_beat_20;
  end
  always @(posedge clk) begin
    if (and_step) word_0_10 <= mux_beat_22;
  end
  always @(posedge clk) begin
    if (and_step) word_0_11 <= mux_beat_24;
  end
  always @(posedge clk) begin
    if (and_step) word_0_12 <= mux_beat_26;
  end
  always @(posedge clk) begin
    if (and_step) word_0_13 <= mux_beat_28;
  end
  always @(posedge clk) begin
    if (and_step) word_0_14 <= mux_beat_30;
  end
  always @(posedge clk) begin
    if (and_step) word_0_15 <= mux_beat_32;
  end
  always @(posedge clk) begin
    if (and_step) word_0_16 <= mux_beat_34;
  end
  always @(posedge clk) begin
    if (and_step) word_0_17 <= mux_beat_36;
  end
  always @(posedge clk) begin
    if (and_step) word_0_18 <= mux_beat_38;
  end
  always @(posedge clk) begin
    if (and_step) word_0_19 <= mux_beat_40;
  end
  always @(posedge clk) begin
    if (and_step) word_0_20 <= mux_beat_42;
  end
  always @(posedge clk) begin
    if (and_step) word_0_21 <= mux_beat_44;
  end
  always @(posedge clk) begin
    if (and_step) word_0_22 <= mux_beat_46;
  end
  always @(posedge clk) begin
    if (and_step) word_0_23 <= mux_beat_48;
  end
  always @(posedge clk) begin
    if (and_step) word_0_24 <= mux_beat_50;
  end
  always @(posedge clk) begin
    if (and_step) word_0_25 <= mux_beat_52;
  end
  always @(posedge clk) begin
    if (and_step) word_0_26 <= mux_beat_54;
  end
  always @(posedge clk) begin
    if (and_step) word_0_27 <= mux_beat_56;
  end
  always @(posedge clk) begin
    if (and_step) word_0_28 <= mux_beat_58;
  end
  always @(posedge clk) begin
    if (and_step) word_0_29 <= mux_beat_60;
  end
  always @(posedge clk) begin
    if (and_step) word_0_30 <= mux_beat_62;
  end
  always @(posedge clk) begin
    if (and_step) word_0_31 <= mux_beat_64;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_0 <= mux_beat_2;
    else if (and_step_3) word_1_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_1 <= mux_beat_4;
    else if (and_step_3) word_1_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_2 <= mux_beat_6;
    else if (and_step_3) word_1_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_3 <= mux_beat_8;
    else if (and_step_3) word_1_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_4 <= mux_beat_10;
    else if (and_step_3) word_1_4 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_5 <= mux_beat_12;
    else if (and_step_3) word_1_5 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_6 <= mux_beat_14;
    else if (and_step_3) word_1_6 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_7 <= mux_beat_16;
    else if (and_step_3) word_1_7 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_8 <= mux_beat_18;
    else if (and_step_3) word_1_8 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_9 <= mux_beat_20;
    else if (and_step_3) word_1_9 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_10 <= mux_beat_22;
    else if (and_step_3) word_1_10 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_11 <= mux_beat_24;
    else if (and_step_3) word_1_11 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_12 <= mux_beat_26;
    else if (and_step_3) word_1_12 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_13 <= mux_beat_28;
    else if (and_step_3) word_1_13 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_14 <= mux_beat_30;
    else if (and_step_3) word_1_14 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_15 <= mux_beat_32;
    else if (and_step_3) word_1_15 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_16 <= mux_beat_34;
    else if (and_step_3) word_1_16 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_17 <= mux_beat_36;
    else if (and_step_3) word_1_17 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_18 <= mux_beat_38;
    else if (and_step_3) word_1_18 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_19 <= mux_beat_40;
    else if (and_step_3) word_1_19 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_20 <= mux_beat_42;
    else if (and_step_3) word_1_20 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_21 <= mux_beat_44;
    else if (and_step_3) word_1_21 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_22 <= mux_beat_46;
    else if (and_step_3) word_1_22 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_23 <= mux_beat_48;
    else if (and_step_3) word_1_23 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_24 <= mux_beat_50;
    else if (and_step_3) word_1_24 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_25 <= mux_beat_52;
    else if (and_step_3) word_1_25 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_26 <= mux_beat_54;
    else if (and_step_3) word_1_26 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_27 <= mux_beat_56;
    else if (and_step_3) word_1_27 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_28 <= mux_beat_58;
    else if (and_step_3) word_1_28 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_29 <= mux_beat_60;
    else if (and_step_3) word_1_29 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_30 <= mux_beat_62;
    else if (and_step_3) word_1_30 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_step_2) word_1_31 <= mux_beat_64;
    else if (and_step_3) word_1_31 <= 16'sd0;
  end
  assign word_valid = full;
  assign word = {word_1_31, word_1_30, word_1_29, word_1_28, word_1_27, word_1_26, word_1_25, word_1_24,
    word_1_23, word_1_22, word_1_21, word_1_20, word_1_19, word_1_18, word_1_17, word_1_16,
    word_1_15, word_1_14, word_1_13, word_1_12, word_1_11, word_1_10, word_1_9, word_1_8,
    word_1_7, word_1_6, word_1_5, word_1_4, word_1_3, word_1_2, word_1_1, word_1_0, word_0_31,
    word_0_30, word_0_29, word_0_28, word_0_27, word_0_26, word_0_25, word_0_24, word_0_23,
    word_0_22, word_0_21, word_0_20, word_0_19, word_0_18, word_0_17, word_0_16, word_0_15,
    word_0_14, word_0_13, word_0_12, word_0_11, word_0_10, word_0_9, word_0_8, word_0_7,
    word_0_6, word_0_5, word_0_4, word_0_3, word_0_2, word_0_1, word_0_0};
endmodule
