module divu_l1_n36_d20_c6_serial (
  input clk,
  input rst,
  input div_valid,
  input [19:0] div_divisor,
  input in_valid,
  input [35:0] in_num,
  input [1:0] in_mode,
  input in_last,
  input out_ready,
  output div_ready,
  output in_ready,
  output out_valid,
  output [16:0] out_q,
  output out_last
);
  reg [2:0] state; // 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6
  reg accepted;
  reg result_valid;
  reg result_last;
  reg [4:0] steps_left;
  reg fresh;
  reg [19:0] divisor;
  reg [4:0] length;
  reg [5:0] index;
  reg picked;
  reg steps;
  reg [15:0] remainder;
  reg [17:0] factor;
  reg carry;
  reg second;
  reg signed [18:0] acc;
  wire advance = out_ready | ~result_valid;
  wire eq_in_mode = in_mode == 2'd1;
  wire eq_state = state == 3'd6;
  wire phase_ends = steps_left == 5'd0;
  wire [4:0] diff_steps_left = steps_left - 5'd1;
  assign div_ready = (state == 3'd0) & advance;
  wire [4:0] mux_steps_left = advance ? diff_steps_left : steps_left;
  wire [2:0] mux_state = div_valid ? 3'd1 : state;
  wire and_state_2 = (state == 3'd1) & advance;
  wire [2:0] mux_state_2 = div_ready ? mux_state : state;
  wire [2:0] mux_state_3 = in_valid ? 3'd2 : mux_state_2;
  wire and_state = (state == 3'd2) & advance;
  wire [2:0] mux_state_4 = and_state_2 ? mux_state_3 : mux_state_2;
  wire [4:0] mux_const_5 = eq_in_mode ? 5'd3 : 5'd18;
  wire [4:0] mux_const = eq_in_mode ? 5'd23 : 5'd17;
  wire [4:0] mux_const_2 = eq_in_mode ? 5'd2 : 5'd19;
  wire [2:0] mux_const_3 = eq_in_mode ? 3'd4 : 3'd5;
  wire [2:0] mux_const_6 = fresh ? 3'd3 : mux_const_3;
  wire [4:0] mux_const_4 = eq_in_mode ? mux_const : mux_const_2;
  wire [4:0] mux_const_7 = fresh ? mux_const_5 : mux_const_4;
  wire and_state_3 = (state == 3'd3) & advance;
  wire [2:0] mux_state_5 = and_state ? mux_const_6 : mux_state_4;
  wire [4:0] mux_steps_left_2 = and_state ? mux_const_7 : mux_steps_left;
  wire [2:0] mux_state_6 = phase_ends ? 3'd4 : mux_state_5;
  wire [4:0] mux_steps_left_3 = phase_ends ? mux_const : mux_steps_left_2;
  wire eq_state_2 = state == 3'd4;
  wire and_state_4 = eq_state_2 & advance;
  wire [2:0] mux_state_7 = and_state_3 ? mux_state_6 : mux_state_5;
  wire [4:0] mux_steps_left_4 = and_state_3 ? mux_steps_left_3 : mux_steps_left_2;
  wire [2:0] mux_state_8 = phase_ends ? 3'd5 : mux_state_7;
  wire eq_state_3 = state == 3'd5;
  wire and_state_5 = eq_state_3 & advance;
  wire [2:0] mux_state_9 = and_state_4 ? mux_state_8 : mux_state_7;
  assign in_ready = eq_state & advance;
  wire [19:0] mux_div_divisor = div_ready ? div_divisor : divisor;
  wire [4:0] mux_length = div_ready ? 5'd19 : length;
  wire or_in_mode = eq_in_mode | ~divisor[19];
  wire full = (divisor[19:4] == 16'd65535) & divisor[3];
  wire [4:0] sum_length = length + {4'd0, full};
  wire [6:0] upper = in_num[21:15] + {1'b0, divisor[9:4]};
  wire [16:0] cat_remainder = {remainder, picked & eq_in_mode};
  wire [17:0] cat_remainder_2 = {cat_remainder, 1'b0};
  wire [16:0] cat_divisor = {divisor[19:4], divisor[3]};
  wire signed [18:0] diff_remainder = {1'b0, cat_remainder_2} - {2'd0, cat_divisor};
  wire not_in_mode = ~eq_in_mode;
  wire and_in_mode = not_in_mode & (phase_ends | full);
  wire or_remainder = ~diff_remainder[18] | and_in_mode;
  wire [15:0] mux_const_8 = eq_in_mode ? 16'd0 : 16'd32768;
  wire [15:0] mux_remainder = and_state ? mux_const_8 : remainder;
  wire [17:0] mux_factor = and_state_3 ? 18'd0 : factor;
  wire minus = phase_ends & not_in_mode;
  wire adds = eq_in_mode | (picked ^ carry);
  wire [17:0] cat_minus = {18{minus}};
  wire [17:0] cat_adds = {18{adds}};
  wire [17:0] and_factor = (factor ^ cat_minus) & cat_adds;
  wire [19:0] cat_minus_2 = {minus & adds, and_factor, phase_ends & adds};
  wire [19:0] cat_acc = {acc, 1'b1};
  wire signed [20:0] sum_acc = {cat_acc[19], cat_acc} + {cat_minus_2[19], cat_minus_2};
  wire signed [18:0] mux_const_9 = eq_in_mode ? -19'sd65536 : 19'sd131072;
  wire signed [18:0] mux_acc = and_state ? mux_const_9 : acc;
  always @(posedge clk) begin
    if (rst) state <= 3'd0;
    else if (in_ready) state <= {2'd0, ~in_last};
    else if (and_state_5) begin
      if (phase_ends) state <= 3'd6;
      else state <= mux_state_9;
    end
    else state <= mux_state_9;
  end
  always @(posedge clk) begin
    if (rst) accepted <= 1'b0;
    else if (advance) accepted <= eq_state;
  end
  always @(posedge clk) begin
    if (rst) result_valid <= 1'b0;
    else if (advance) result_valid <= accepted;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (eq_state) result_last <= in_last;
    end
  end
  always @(posedge clk) begin
    if (and_state_4) begin
      if (phase_ends) steps_left <= mux_const_2;
      else steps_left <= mux_steps_left_4;
    end
    else steps_left <= mux_steps_left_4;
  end
  always @(posedge clk) begin
    if (and_state_3) fresh <= 1'b0;
    else if (div_ready) fresh <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_state_3) begin
      if (or_in_mode) divisor <= {divisor[18:0], 1'b0};
      else divisor <= mux_div_divisor;
    end
    else divisor <= mux_div_divisor;
  end
  always @(posedge clk) begin
    if (and_state_3) begin
      if (or_in_mode) length <= length - 5'd1;
      else length <= mux_length;
    end
    else length <= mux_length;
  end
  always @(posedge clk) begin
    if (and_state_5) index <= index + 6'd1;
    else if (and_state_4) begin
      if (phase_ends) index <= {1'b0, sum_length};
      else index <= index - 6'd1;
    end
    else if (and_state) index <= {1'b0, eq_in_mode ? 5'd23 : sum_length};
  end
  always @(posedge clk) begin
    if (advance) begin
      if (index[5]) begin
        if (index[4]) picked <= in_num[35];
        else if (index[3]) picked <= in_num[35];
        else if (index[2]) begin
          if (index[1]) picked <= in_num[35];
          else if (index[0]) picked <= in_num[35];
          else picked <= in_num[34];
        end
        else if (index[1]) begin
          if (index[0]) picked <= in_num[33];
          else picked <= in_num[32];
        end
        else if (index[0]) picked <= in_num[31];
        else picked <= in_num[30];
      end
      else if (index[4]) begin
        if (index[3]) begin
          if (index[2]) begin
            if (index[1]) begin
              if (index[0]) picked <= in_num[29];
              else picked <= in_num[28];
            end
            else if (index[0]) picked <= in_num[27];
            else picked <= in_num[26];
          end
          else if (index[1]) begin
            if (index[0]) picked <= in_num[25];
            else picked <= in_num[24];
          end
          else if (index[0]) picked <= in_num[23];
          else picked <= in_num[22];
        end
        else if (index[2]) begin
          if (index[1]) begin
            if (index[0]) begin
              if (eq_in_mode) picked <= upper[6];
              else picked <= in_num[21];
            end
            else if (eq_in_mode) picked <= upper[5];
            else picked <= in_num[20];
          end
          else if (index[0]) begin
            if (eq_in_mode) picked <= upper[4];
            else picked <= in_num[19];
          end
          else if (eq_in_mode) picked <= upper[3];
          else picked <= in_num[18];
        end
        else if (index[1]) begin
          if (index[0]) begin
            if (eq_in_mode) picked <= upper[2];
            else picked <= in_num[17];
          end
          else if (eq_in_mode) picked <= upper[1];
          else picked <= in_num[16];
        end
        else if (index[0]) begin
          if (eq_in_mode) picked <= upper[0];
          else picked <= in_num[15];
        end
        else picked <= in_num[14];
      end
      else if (index[3]) begin
        if (index[2]) begin
          if (index[1]) begin
            if (index[0]) picked <= in_num[13];
            else picked <= in_num[12];
          end
          else if (index[0]) picked <= in_num[11];
          else picked <= in_num[10];
        end
        else if (index[1]) begin
          if (index[0]) picked <= in_num[9];
          else picked <= in_num[8];
        end
        else if (index[0]) picked <= in_num[7];
        else picked <= in_num[6];
      end
      else if (index[2]) begin
        if (index[1]) begin
          if (index[0]) picked <= in_num[5];
          else picked <= in_num[4];
        end
        else if (index[0]) picked <= in_num[3];
        else picked <= in_num[2];
      end
      else if (index[1]) begin
        if (index[0]) picked <= in_num[1];
        else picked <= in_num[0];
      end
      else picked <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (advance) steps <= (eq_state_2 | eq_state_3) & ~phase_ends;
  end
  always @(posedge clk) begin
    if (and_state_4) begin
      if (steps) begin
        if (diff_remainder[18]) remainder <= cat_remainder[15:0];
        else remainder <= diff_remainder[16:1];
      end
      else remainder <= mux_remainder;
    end
    else remainder <= mux_remainder;
  end
  always @(posedge clk) begin
    if (and_state_4) begin
      if (steps) factor <= {factor[16:0], or_remainder};
      else factor <= mux_factor;
    end
    else factor <= mux_factor;
  end
  always @(posedge clk) begin
    if (and_state_5) begin
      if (steps) carry <= picked & (carry | ~second);
    end
  end
  always @(posedge clk) begin
    if (advance) second <= steps;
  end
  always @(posedge clk) begin
    if (and_state_5) begin
      if (steps) begin
        if (second) acc <= sum_acc[20:2];
        else acc <= mux_acc;
      end
      else acc <= mux_acc;
    end
    else acc <= mux_acc;
  end
  assign out_valid = result_valid;
  assign out_q = acc[16:0];
  assign out_last = result_last;
  wire unused_ok = &{1'b0, diff_remainder[0], diff_remainder[17], sum_acc[1:0]};
endmodule
