module axi_unpack_b64_l8 (
  input clk,
  input rst,
  input clear,
  input cmd_valid,
  input [1:0] cmd_offset,
  input [4:0] cmd_elements,
  input [6:0] cmd_rows,
  input beat_valid,
  input [63:0] beat,
  input word_ready,
  output cmd_ready,
  output beat_ready,
  output word_valid,
  output [127:0] word
);
  reg begun;
  reg [1:0] position;
  reg [4:0] left;
  reg [6:0] rows_left;
  reg full;
  reg block;
  reg signed [15:0] word_0_0;
  reg signed [15:0] word_0_1;
  reg signed [15:0] word_0_2;
  reg signed [15:0] word_0_3;
  reg signed [15:0] word_1_0;
  reg signed [15:0] word_1_1;
  reg signed [15:0] word_1_2;
  reg signed [15:0] word_1_3;
  wire [1:0] mux_position = begun ? position : cmd_offset;
  wire [4:0] mux_left = begun ? left : cmd_elements;
  wire [6:0] mux_rows_left = begun ? rows_left : cmd_rows;
  wire and_full = (~full | word_ready) & ~clear;
  wire step = cmd_valid & beat_valid & and_full;
  wire row_end = ~(5'd4 < mux_left);
  wire [4:0] mux_left_2 = row_end ? mux_left : 5'd4;
  wire over = row_end & (mux_rows_left == 7'd1);
  wire [5:0] sum_position = {4'd0, mux_position} + {1'b0, mux_left_2};
  wire lt_position = sum_position < 6'd4;
  wire [1:0] cat_position = {2{lt_position}};
  wire signed [15:0] mux_beat = (5'd0 < mux_left) ? beat[15:0] : 16'sd0;
  wire signed [15:0] mux_beat_2 = (5'd1 < mux_left) ? beat[31:16] : 16'sd0;
  wire signed [15:0] mux_beat_3 = (5'd2 < mux_left) ? beat[47:32] : 16'sd0;
  wire signed [15:0] mux_beat_4 = (5'd3 < mux_left) ? beat[63:48] : 16'sd0;
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
      if (row_end) rows_left <= mux_rows_left - 7'd1;
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
  assign word_valid = full;
  assign word = {word_1_3, word_1_2, word_1_1, word_1_0, word_0_3, word_0_2, word_0_1, word_0_0};
endmodule
