recip_d21.v
divu_lane_n40_s5_c6.v
divu_l2_n40_d21_c6.v
