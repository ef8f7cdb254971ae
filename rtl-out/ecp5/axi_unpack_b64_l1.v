module axi_unpack_b64_l1 (
  input clk,
  input rst,
  input clear,
  input cmd_valid,
  input [1:0] cmd_offset,
  input [6:0] cmd_elements,
  input cmd_rows,
  input beat_valid,
  input [63:0] beat,
  input word_ready,
  output cmd_ready,
  output beat_ready,
  output word_valid,
  output [15:0] word
);
  reg begun;
  reg [1:0] position;
  reg [6:0] left;
  reg rows_left;
  reg full;
  reg signed [15:0] word_0;
  wire [1:0] mux_position = begun ? position : cmd_offset;
  wire [6:0] mux_left = begun ? left : cmd_elements;
  wire mux_rows_left = begun ? rows_left : cmd_rows;
  wire and_full = (~full | word_ready) & ~clear;
  wire step = cmd_valid & beat_valid & and_full;
  wire row_end = ~(7'd1 < mux_left);
  wire [6:0] mux_left_2 = row_end ? mux_left : 7'd1;
  wire over = row_end & mux_rows_left;
  wire [7:0] sum_position = {6'd0, mux_position} + {1'b0, mux_left_2};
  wire lt_position = sum_position < 8'd4;
  wire [1:0] cat_position = {2{lt_position}};
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
      if (row_end) rows_left <= mux_rows_left - 1'b1;
      else rows_left <= mux_rows_left;
    end
  end
  always @(posedge clk) begin
    if (rst) full <= 1'b0;
    else if (step) full <= 1'b1;
    else if (word_ready | clear) full <= 1'b0;
  end
  always @(posedge clk) begin
    if (step) begin
      if (7'd0 < mux_left) begin
        if (mux_position[1]) begin
          if (mux_position[0]) word_0 <= beat[63:48];
          else word_0 <= beat[47:32];
        end
        else if (mux_position[0]) word_0 <= beat[31:16];
        else word_0 <= beat[15:0];
      end
      else word_0 <= 16'sd0;
    end
  end
  assign word_valid = full;
  assign word = word_0;
endmodule
