module max_tree_la3_b40_le1 (
  input clk,
  input rst,
  input in_valid,
  input [119:0] in_value,
  input [2:0] in_keep,
  input in_last,
  input out_ready,
  output in_ready,
  output out_valid,
  output signed [39:0] out_max
);
  wire signed [39:0] in_value_0 = in_value[39:0];
  wire signed [39:0] in_value_1 = in_value[79:40];
  wire signed [39:0] in_value_2 = in_value[119:80];
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg beat_1;
  reg last_1;
  reg beat_2;
  reg last_2;
  reg signed [39:0] level_1_0_value;
  reg level_1_0_keep;
  reg signed [39:0] level_1_1_value;
  reg level_1_1_keep;
  reg signed [39:0] level_2_0_value;
  reg level_2_0_keep;
  reg signed [39:0] running;
  reg some;
  reg signed [39:0] max;
  wire p_advance = out_ready | ~p_valid_3;
  wire or_in_keep_0 = ~in_keep[0] | (in_value_0 < in_value_1);
  wire lt_level_1_0_value = level_1_0_value < level_1_1_value;
  wire or_level_1_0_keep = ~level_1_0_keep | lt_level_1_0_value;
  wire or_some = ~some | (running < level_2_0_value);
  wire and_level_2_0_keep = level_2_0_keep & or_some;
  wire signed [39:0] mux_level_2_0_value = and_level_2_0_keep ? level_2_0_value : running;
  wire and_p_advance = p_advance & beat_2;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid & in_last;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (rst) p_valid_3 <= 1'b0;
    else if (p_advance) p_valid_3 <= p_valid_2;
  end
  always @(posedge clk) begin
    if (rst) beat_1 <= 1'b0;
    else if (p_advance) beat_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (p_advance) last_1 <= in_last;
  end
  always @(posedge clk) begin
    if (rst) beat_2 <= 1'b0;
    else if (p_advance) beat_2 <= beat_1;
  end
  always @(posedge clk) begin
    if (p_advance) last_2 <= last_1;
  end
  always @(posedge clk) begin
    if (p_advance) begin
      if (in_keep[1] & or_in_keep_0) level_1_0_value <= in_value_1;
      else level_1_0_value <= in_value_0;
    end
  end
  always @(posedge clk) begin
    if (p_advance) level_1_0_keep <= in_keep[0] | in_keep[1];
  end
  always @(posedge clk) begin
    if (p_advance) level_1_1_value <= in_value_2;
  end
  always @(posedge clk) begin
    if (p_advance) level_1_1_keep <= in_keep[2];
  end
  always @(posedge clk) begin
    if (p_advance) begin
      if (level_1_1_keep & or_level_1_0_keep) level_2_0_value <= level_1_1_value;
      else level_2_0_value <= level_1_0_value;
    end
  end
  always @(posedge clk) begin
    if (p_advance) level_2_0_keep <= level_1_0_keep | level_1_1_keep;
  end
  always @(posedge clk) begin
    if (and_p_advance) running <= mux_level_2_0_value;
  end
  always @(posedge clk) begin
    if (rst) some <= 1'b0;
    else if (and_p_advance) some <= (some | level_2_0_keep) & ~last_2;
  end
  always @(posedge clk) begin
    if (p_advance) max <= mux_level_2_0_value;
  end
  assign in_ready = p_advance;
  assign out_valid = p_valid_3;
  assign out_max = max;
endmodule
