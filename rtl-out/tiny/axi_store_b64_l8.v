module axi_store_b64_l8 (
  input clk,
  input rst,
  input in_valid,
  input [39:0] in_addr,
  input [3:0] in_elements,
  input [127:0] in_word,
  input [23:0] in_tag,
  input run_ready,
  input data_ready,
  output in_ready,
  output run_valid,
  output [36:0] run_addr,
  output [1:0] run_beats,
  output [23:0] run_tag,
  output data_valid,
  output [63:0] data_data,
  output [7:0] data_strobe
);
  wire signed [15:0] in_word_0 = in_word[15:0];
  wire signed [15:0] in_word_1 = in_word[31:16];
  wire signed [15:0] in_word_2 = in_word[47:32];
  wire signed [15:0] in_word_3 = in_word[63:48];
  wire signed [15:0] in_word_4 = in_word[79:64];
  wire signed [15:0] in_word_5 = in_word[95:80];
  wire signed [15:0] in_word_6 = in_word[111:96];
  wire signed [15:0] in_word_7 = in_word[127:112];
  reg block;
  reg run_sent;
  wire [4:0] sum_in_elements = {1'b0, in_elements} + 5'd3;
  wire [1:0] sum_block = {1'b0, block} + 2'd1;
  wire lt_block = {1'b0, sum_block} < sum_in_elements[4:2];
  wire [3:0] diff_in_elements = in_elements - {1'b0, {block, 2'd0}};
  wire or_block = lt_block | (run_sent | run_ready);
  assign data_valid = in_valid & or_block;
  wire and_data_valid = data_valid & data_ready;
  assign in_ready = and_data_valid & ~lt_block;
  wire signed [15:0] mux_in_word_4 = block ? in_word_4 : in_word_0;
  wire signed [15:0] mux_in_word_5 = block ? in_word_5 : in_word_1;
  wire signed [15:0] mux_in_word_6 = block ? in_word_6 : in_word_2;
  wire signed [15:0] mux_in_word_7 = block ? in_word_7 : in_word_3;
  wire lt_in_elements_4 = 4'd0 < diff_in_elements;
  wire lt_in_elements_3 = 4'd1 < diff_in_elements;
  wire lt_in_elements_2 = 4'd2 < diff_in_elements;
  wire lt_in_elements = 4'd3 < diff_in_elements;
  wire [1:0] cat_in_elements = {2{lt_in_elements}};
  wire [1:0] cat_in_elements_2 = {2{lt_in_elements_2}};
  wire [1:0] cat_in_elements_3 = {2{lt_in_elements_3}};
  wire [1:0] cat_in_elements_4 = {2{lt_in_elements_4}};
  assign data_data = {mux_in_word_7, mux_in_word_6, mux_in_word_5, mux_in_word_4};
  assign data_strobe = {cat_in_elements, cat_in_elements_2, cat_in_elements_3, cat_in_elements_4};
  assign run_beats = sum_in_elements[3:2];
  assign run_valid = in_valid & ~run_sent;
  assign run_addr = in_addr[39:3];
  always @(posedge clk) begin
    if (rst) block <= 1'b0;
    else if (and_data_valid) begin
      if (lt_block) block <= block + 1'b1;
      else block <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (rst) run_sent <= 1'b0;
    else if (in_ready) run_sent <= 1'b0;
    else if (in_valid & run_ready) run_sent <= 1'b1;
  end
  assign run_tag = in_tag;
  wire unused_ok = &{1'b0, in_addr[2:0], sum_in_elements[1:0]};
endmodule
