/**
 * What people choose first, of ten letters and more (shorter ones are refused anyway): as written here, in lower
 * case, and also with digits or signs after them (`bangladesh2026!`).
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passw0rd mypassword password1234 thepassword newpassword changeme changemenow letmein letmeinnow
  welcome welcomeback iloveyou iloveyoutoo iloveallah inshaallah mashallah alhamdulillah bismillah subhanallah
  allahuakbar allahisgreat allahisone islamicbank
  qwerty qwertyuiop qwertyasdf qwertyasdfgh qwertyzxcv asdfghjkl asdfghjklz zxcvbnm zxcvbnmasd qazwsx qazwsxedc
  qazwsxedcrfv 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 a1b2c3d4e5
  abcdefghij abcd1234 abc123abc aabbccddee
  admin administrator adminadmin adminpassword superadmin sysadmin superuser rootroot rootpassword
  computer computers mycomputer internet microsoft windows facebook google googlechrome samsung samsunggalaxy
  bangladesh mybangladesh ilovebangladesh bangladeshi amarbangla sonarbangla amarsonarbangla joybangla joybangladesh
  dhaka dhakabangladesh narail narailsadar lohagara lohagaranarail kalia kalianarail khulna jessore
  upazila upazilaoffice upazilaict ictoffice ictdivision doict doictgov digitalbangladesh smartbangladesh
  sheba shebadesk shebadeskdemo shebademo helpdesk citizencharter officeoffice government teacher headmaster
  school highschool pilotschool college madrasa madrasah universal university
  cricket bangladeshcricket tigers football footballer argentina brazil messi ronaldo
  superman batman spiderman dragon monkey sunshine princess master trustno starwars whatever nothing secret
  secretpassword temporary temppassword testtest testing testpassword default guestguest useruser
  আমারসোনারবাংলা বাংলাদেশ পাসওয়ার্ড জয়বাংলা লোহাগড়া নড়াইল
  `
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== ''),
)
