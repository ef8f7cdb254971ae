recip_d21.v
divu_lane_n40_s5_c7.v
divu_l1_n40_d21_c7.v
