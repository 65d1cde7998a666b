// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `customers` use.

/// Who holds an account, and how to reach them about it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountContact {
    /// The consumer to whom the ID token was issued; from some institutions also the other holders of the account.
    pub holders: Option<Vec<AccountHolder>>,
    /// Email addresses on file for the account.
    pub emails: Option<Vec<String>>,
    /// Postal addresses on file for the account.
    pub addresses: Option<Vec<Address>>,
    /// Telephone numbers on file for the account.
    pub telephones: Option<Vec<TelephoneNumber>>,
}

impl std::fmt::Debug for AccountContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccountContact")
            .field("holders", &self.holders)
            .field(
                "emails",
                &self
                    .emails
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "addresses",
                &self
                    .addresses
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "telephones",
                &self
                    .telephones
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    AccountContact {
        holders: "holders" Optional Plain Vec<AccountHolder>;
        emails: "emails" Optional PersonalPlain Vec<String>;
        addresses: "addresses" Optional PersonalPlain Vec<Address>;
        telephones: "telephones" Optional PersonalPlain Vec<TelephoneNumber>;
    }
}

/// A customer together with their relationship to the account that was asked about.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountHolder {
    /// The institution's lasting id of the customer, unique within that institution.
    pub customer_id: Option<String>,
    /// `name`
    pub name: Option<CustomerName>,
    /// `businessCustomer`
    pub business_customer: Option<BusinessCustomer>,
    /// The customer's postal addresses, at least one where the field is sent, and no two the same.
    ///
    /// At least 1 items. No item twice.
    pub addresses: Option<Vec<Address>>,
    /// The customer's telephone numbers. Null where the institution shares none.
    pub telephones: passbook_runtime::Field<Vec<TelephoneNumber>>,
    /// The customer's email addresses.
    pub email: Option<Vec<String>>,
    /// The accounts that the customer has a part in, and which part. Null where the institution does not say.
    pub accounts: passbook_runtime::Field<Vec<CustomerAccount>>,
    /// `relationship`
    pub relationship: Option<AccountHolderRelationship>,
}

impl std::fmt::Debug for AccountHolder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccountHolder")
            .field("customer_id", &self.customer_id)
            .field(
                "name",
                &self
                    .name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("business_customer", &self.business_customer)
            .field(
                "addresses",
                &self
                    .addresses
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "telephones",
                &self
                    .telephones
                    .value()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("accounts", &self.accounts)
            .field("relationship", &self.relationship)
            .finish()
    }
}

passbook_runtime::structure! {
    AccountHolder {
        customer_id: "customerId" Optional Plain String;
        name: "name" Optional PersonalPlain CustomerName;
        business_customer: "businessCustomer" Optional Plain BusinessCustomer;
        addresses: "addresses" Optional PersonalPlain Vec<Address>;
        telephones: "telephones" Clearable PersonalPlain Vec<TelephoneNumber>;
        email: "email" Optional PersonalPlain Vec<String>;
        accounts: "accounts" Clearable Plain Vec<CustomerAccount>;
        relationship: "relationship" Optional Plain AccountHolderRelationship;
    }
}

/// The part that a customer has in an account. Other values than these may be sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountHolderRelationship {
    /// `PRIMARY`
    Primary,
    /// `JOINT`
    Joint,
    /// `AUTHORIZED_USER`
    AuthorizedUser,
    /// `BUSINESS`
    Business,
    /// `FOR_BENEFIT_OF`
    ForBenefitOf,
    /// `FOR_BENEFIT_OF_PRIMARY`
    ForBenefitOfPrimary,
    /// `FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED`
    ForBenefitOfPrimaryJointRestricted,
    /// `FOR_BENEFIT_OF_SECONDARY`
    ForBenefitOfSecondary,
    /// `FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED`
    ForBenefitOfSecondaryJointRestricted,
    /// `FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED`
    ForBenefitOfSoleOwnerRestricted,
    /// `POWER_OF_ATTORNEY`
    PowerOfAttorney,
    /// `PRIMARY_JOINT_TENANTS`
    PrimaryJointTenants,
    /// `PRIMARY_BORROWER`
    PrimaryBorrower,
    /// `PRIMARY_JOINT`
    PrimaryJoint,
    /// `SECONDARY`
    Secondary,
    /// `SECONDARY_JOINT_TENANTS`
    SecondaryJointTenants,
    /// `SECONDARY_BORROWER`
    SecondaryBorrower,
    /// `SECONDARY_JOINT`
    SecondaryJoint,
    /// `SOLE_OWNER`
    SoleOwner,
    /// `TRUSTEE`
    Trustee,
    /// `UNIFORM_TRANSFER_TO_MINOR`
    UniformTransferToMinor,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AccountHolderRelationship {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Joint => "JOINT",
            Self::AuthorizedUser => "AUTHORIZED_USER",
            Self::Business => "BUSINESS",
            Self::ForBenefitOf => "FOR_BENEFIT_OF",
            Self::ForBenefitOfPrimary => "FOR_BENEFIT_OF_PRIMARY",
            Self::ForBenefitOfPrimaryJointRestricted => {
                "FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED"
            }
            Self::ForBenefitOfSecondary => "FOR_BENEFIT_OF_SECONDARY",
            Self::ForBenefitOfSecondaryJointRestricted => {
                "FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED"
            }
            Self::ForBenefitOfSoleOwnerRestricted => {
                "FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED"
            }
            Self::PowerOfAttorney => "POWER_OF_ATTORNEY",
            Self::PrimaryJointTenants => "PRIMARY_JOINT_TENANTS",
            Self::PrimaryBorrower => "PRIMARY_BORROWER",
            Self::PrimaryJoint => "PRIMARY_JOINT",
            Self::Secondary => "SECONDARY",
            Self::SecondaryJointTenants => "SECONDARY_JOINT_TENANTS",
            Self::SecondaryBorrower => "SECONDARY_BORROWER",
            Self::SecondaryJoint => "SECONDARY_JOINT",
            Self::SoleOwner => "SOLE_OWNER",
            Self::Trustee => "TRUSTEE",
            Self::UniformTransferToMinor => "UNIFORM_TRANSFER_TO_MINOR",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AccountHolderRelationship {
    fn from(value: &str) -> Self {
        match value {
            "PRIMARY" => Self::Primary,
            "JOINT" => Self::Joint,
            "AUTHORIZED_USER" => Self::AuthorizedUser,
            "BUSINESS" => Self::Business,
            "FOR_BENEFIT_OF" => Self::ForBenefitOf,
            "FOR_BENEFIT_OF_PRIMARY" => Self::ForBenefitOfPrimary,
            "FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED" => {
                Self::ForBenefitOfPrimaryJointRestricted
            }
            "FOR_BENEFIT_OF_SECONDARY" => Self::ForBenefitOfSecondary,
            "FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED" => {
                Self::ForBenefitOfSecondaryJointRestricted
            }
            "FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED" => {
                Self::ForBenefitOfSoleOwnerRestricted
            }
            "POWER_OF_ATTORNEY" => Self::PowerOfAttorney,
            "PRIMARY_JOINT_TENANTS" => Self::PrimaryJointTenants,
            "PRIMARY_BORROWER" => Self::PrimaryBorrower,
            "PRIMARY_JOINT" => Self::PrimaryJoint,
            "SECONDARY" => Self::Secondary,
            "SECONDARY_JOINT_TENANTS" => Self::SecondaryJointTenants,
            "SECONDARY_BORROWER" => Self::SecondaryBorrower,
            "SECONDARY_JOINT" => Self::SecondaryJoint,
            "SOLE_OWNER" => Self::SoleOwner,
            "TRUSTEE" => Self::Trustee,
            "UNIFORM_TRANSFER_TO_MINOR" => Self::UniformTransferToMinor,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AccountHolderRelationship);

/// A postal address. Institutions fill in either `state` or `region`, and sometimes both.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// What kind of place the address is, such as a home or a business.
    pub r#type: Option<String>,
    /// First line, or the whole address where the institution does not split it.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// Third line.
    pub line3: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State; for the United States the two-letter postal code.
    pub state: Option<String>,
    /// State, province or other part of the country; the name that FDX gives to `state`.
    pub region: Option<String>,
    /// Postal code; for the United States five digits, or nine with a hyphen.
    ///
    /// At most 16 characters.
    pub postal_code: Option<String>,
    /// `country`
    pub country: Option<CountryCode>,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Address")
            .field("type", &self.r#type)
            .field(
                "line1",
                &self
                    .line1
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line2",
                &self
                    .line2
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line3",
                &self
                    .line3
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "city",
                &self
                    .city
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("state", &self.state)
            .field("region", &self.region)
            .field(
                "postal_code",
                &self
                    .postal_code
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country", &self.country)
            .finish()
    }
}

passbook_runtime::structure! {
    Address {
        r#type: "type" Optional Plain String;
        line1: "line1" Optional PersonalPlain String;
        line2: "line2" Optional PersonalPlain String;
        line3: "line3" Optional PersonalPlain String;
        city: "city" Optional PersonalPlain String;
        state: "state" Optional Plain String;
        region: "region" Optional Plain String;
        postal_code: "postalCode" Optional PersonalPlain String;
        country: "country" Optional Plain CountryCode;
    }
}

/// What is known of a customer that is a business.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessCustomer {
    /// Registered name of the business.
    pub name: Option<String>,
    /// The people who may act and receive documents for the business.
    pub registered_agents: Option<Vec<CustomerName>>,
    /// Number under which the business is registered, such as its tax id.
    pub registered_id: Option<passbook_runtime::Sensitive<String>>,
    /// `industryCode`
    pub industry_code: Option<IndustryCode>,
    /// `domicile`
    pub domicile: Option<Domicile>,
}

impl std::fmt::Debug for BusinessCustomer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BusinessCustomer")
            .field("name", &self.name)
            .field(
                "registered_agents",
                &self
                    .registered_agents
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("registered_id", &self.registered_id)
            .field("industry_code", &self.industry_code)
            .field("domicile", &self.domicile)
            .finish()
    }
}

passbook_runtime::structure! {
    BusinessCustomer {
        name: "name" Optional Plain String;
        registered_agents: "registeredAgents" Optional PersonalPlain Vec<CustomerName>;
        registered_id: "registeredId" Optional Plain passbook_runtime::Sensitive<String>;
        industry_code: "industryCode" Optional Plain IndustryCode;
        domicile: "domicile" Optional Plain Domicile;
    }
}

/// Country as its two-letter ISO 3166-1 alpha-2 code. With a person's telephone number, some institutions send the
/// calling code instead, such as `1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CountryCode {
    /// `AD`
    Ad,
    /// `AE`
    Ae,
    /// `AF`
    Af,
    /// `AG`
    Ag,
    /// `AI`
    Ai,
    /// `AL`
    Al,
    /// `AM`
    Am,
    /// `AO`
    Ao,
    /// `AQ`
    Aq,
    /// `AR`
    Ar,
    /// `AS`
    As,
    /// `AT`
    At,
    /// `AU`
    Au,
    /// `AW`
    Aw,
    /// `AX`
    Ax,
    /// `AZ`
    Az,
    /// `BA`
    Ba,
    /// `BB`
    Bb,
    /// `BD`
    Bd,
    /// `BE`
    Be,
    /// `BF`
    Bf,
    /// `BG`
    Bg,
    /// `BH`
    Bh,
    /// `BI`
    Bi,
    /// `BJ`
    Bj,
    /// `BL`
    Bl,
    /// `BM`
    Bm,
    /// `BN`
    Bn,
    /// `BO`
    Bo,
    /// `BQ`
    Bq,
    /// `BR`
    Br,
    /// `BS`
    Bs,
    /// `BT`
    Bt,
    /// `BV`
    Bv,
    /// `BW`
    Bw,
    /// `BY`
    By,
    /// `BZ`
    Bz,
    /// `CA`
    Ca,
    /// `CC`
    Cc,
    /// `CD`
    Cd,
    /// `CF`
    Cf,
    /// `CG`
    Cg,
    /// `CH`
    Ch,
    /// `CI`
    Ci,
    /// `CK`
    Ck,
    /// `CL`
    Cl,
    /// `CM`
    Cm,
    /// `CN`
    Cn,
    /// `CO`
    Co,
    /// `CR`
    Cr,
    /// `CU`
    Cu,
    /// `CV`
    Cv,
    /// `CW`
    Cw,
    /// `CX`
    Cx,
    /// `CY`
    Cy,
    /// `CZ`
    Cz,
    /// `DE`
    De,
    /// `DJ`
    Dj,
    /// `DK`
    Dk,
    /// `DM`
    Dm,
    /// `DO`
    Do,
    /// `DZ`
    Dz,
    /// `EC`
    Ec,
    /// `EE`
    Ee,
    /// `EG`
    Eg,
    /// `EH`
    Eh,
    /// `ER`
    Er,
    /// `ES`
    Es,
    /// `ET`
    Et,
    /// `FI`
    Fi,
    /// `FJ`
    Fj,
    /// `FK`
    Fk,
    /// `FM`
    Fm,
    /// `FO`
    Fo,
    /// `FR`
    Fr,
    /// `GA`
    Ga,
    /// `GB`
    Gb,
    /// `GD`
    Gd,
    /// `GE`
    Ge,
    /// `GF`
    Gf,
    /// `GG`
    Gg,
    /// `GH`
    Gh,
    /// `GI`
    Gi,
    /// `GL`
    Gl,
    /// `GM`
    Gm,
    /// `GN`
    Gn,
    /// `GP`
    Gp,
    /// `GQ`
    Gq,
    /// `GR`
    Gr,
    /// `GS`
    Gs,
    /// `GT`
    Gt,
    /// `GU`
    Gu,
    /// `GW`
    Gw,
    /// `GY`
    Gy,
    /// `HK`
    Hk,
    /// `HM`
    Hm,
    /// `HN`
    Hn,
    /// `HR`
    Hr,
    /// `HT`
    Ht,
    /// `HU`
    Hu,
    /// `ID`
    Id,
    /// `IE`
    Ie,
    /// `IL`
    Il,
    /// `IM`
    Im,
    /// `IN`
    In,
    /// `IO`
    Io,
    /// `IQ`
    Iq,
    /// `IR`
    Ir,
    /// `IS`
    Is,
    /// `IT`
    It,
    /// `JE`
    Je,
    /// `JM`
    Jm,
    /// `JO`
    Jo,
    /// `JP`
    Jp,
    /// `KE`
    Ke,
    /// `KG`
    Kg,
    /// `KH`
    Kh,
    /// `KI`
    Ki,
    /// `KM`
    Km,
    /// `KN`
    Kn,
    /// `KP`
    Kp,
    /// `KR`
    Kr,
    /// `KW`
    Kw,
    /// `KY`
    Ky,
    /// `KZ`
    Kz,
    /// `LA`
    La,
    /// `LB`
    Lb,
    /// `LC`
    Lc,
    /// `LI`
    Li,
    /// `LK`
    Lk,
    /// `LR`
    Lr,
    /// `LS`
    Ls,
    /// `LT`
    Lt,
    /// `LU`
    Lu,
    /// `LV`
    Lv,
    /// `LY`
    Ly,
    /// `MA`
    Ma,
    /// `MC`
    Mc,
    /// `MD`
    Md,
    /// `ME`
    Me,
    /// `MF`
    Mf,
    /// `MG`
    Mg,
    /// `MH`
    Mh,
    /// `MK`
    Mk,
    /// `ML`
    Ml,
    /// `MM`
    Mm,
    /// `MN`
    Mn,
    /// `MO`
    Mo,
    /// `MP`
    Mp,
    /// `MQ`
    Mq,
    /// `MR`
    Mr,
    /// `MS`
    Ms,
    /// `MT`
    Mt,
    /// `MU`
    Mu,
    /// `MV`
    Mv,
    /// `MW`
    Mw,
    /// `MX`
    Mx,
    /// `MY`
    My,
    /// `MZ`
    Mz,
    /// `NA`
    Na,
    /// `NC`
    Nc,
    /// `NE`
    Ne,
    /// `NF`
    Nf,
    /// `NG`
    Ng,
    /// `NI`
    Ni,
    /// `NL`
    Nl,
    /// `NO`
    No,
    /// `NP`
    Np,
    /// `NR`
    Nr,
    /// `NU`
    Nu,
    /// `NZ`
    Nz,
    /// `OM`
    Om,
    /// `PA`
    Pa,
    /// `PE`
    Pe,
    /// `PF`
    Pf,
    /// `PG`
    Pg,
    /// `PH`
    Ph,
    /// `PK`
    Pk,
    /// `PL`
    Pl,
    /// `PM`
    Pm,
    /// `PN`
    Pn,
    /// `PR`
    Pr,
    /// `PS`
    Ps,
    /// `PT`
    Pt,
    /// `PW`
    Pw,
    /// `PY`
    Py,
    /// `QA`
    Qa,
    /// `RE`
    Re,
    /// `RO`
    Ro,
    /// `RS`
    Rs,
    /// `RU`
    Ru,
    /// `RW`
    Rw,
    /// `SA`
    Sa,
    /// `SB`
    Sb,
    /// `SC`
    Sc,
    /// `SD`
    Sd,
    /// `SE`
    Se,
    /// `SG`
    Sg,
    /// `SH`
    Sh,
    /// `SI`
    Si,
    /// `SJ`
    Sj,
    /// `SK`
    Sk,
    /// `SL`
    Sl,
    /// `SM`
    Sm,
    /// `SN`
    Sn,
    /// `SO`
    So,
    /// `SR`
    Sr,
    /// `SS`
    Ss,
    /// `ST`
    St,
    /// `SV`
    Sv,
    /// `SX`
    Sx,
    /// `SY`
    Sy,
    /// `SZ`
    Sz,
    /// `TC`
    Tc,
    /// `TD`
    Td,
    /// `TF`
    Tf,
    /// `TG`
    Tg,
    /// `TH`
    Th,
    /// `TJ`
    Tj,
    /// `TK`
    Tk,
    /// `TL`
    Tl,
    /// `TM`
    Tm,
    /// `TN`
    Tn,
    /// `TO`
    To,
    /// `TR`
    Tr,
    /// `TT`
    Tt,
    /// `TV`
    Tv,
    /// `TW`
    Tw,
    /// `TZ`
    Tz,
    /// `UA`
    Ua,
    /// `UG`
    Ug,
    /// `UM`
    Um,
    /// `US`
    Us,
    /// `UY`
    Uy,
    /// `UZ`
    Uz,
    /// `VA`
    Va,
    /// `VC`
    Vc,
    /// `VE`
    Ve,
    /// `VG`
    Vg,
    /// `VI`
    Vi,
    /// `VN`
    Vn,
    /// `VU`
    Vu,
    /// `WF`
    Wf,
    /// `WS`
    Ws,
    /// `YE`
    Ye,
    /// `YT`
    Yt,
    /// `ZA`
    Za,
    /// `ZM`
    Zm,
    /// `ZW`
    Zw,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl CountryCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ad => "AD",
            Self::Ae => "AE",
            Self::Af => "AF",
            Self::Ag => "AG",
            Self::Ai => "AI",
            Self::Al => "AL",
            Self::Am => "AM",
            Self::Ao => "AO",
            Self::Aq => "AQ",
            Self::Ar => "AR",
            Self::As => "AS",
            Self::At => "AT",
            Self::Au => "AU",
            Self::Aw => "AW",
            Self::Ax => "AX",
            Self::Az => "AZ",
            Self::Ba => "BA",
            Self::Bb => "BB",
            Self::Bd => "BD",
            Self::Be => "BE",
            Self::Bf => "BF",
            Self::Bg => "BG",
            Self::Bh => "BH",
            Self::Bi => "BI",
            Self::Bj => "BJ",
            Self::Bl => "BL",
            Self::Bm => "BM",
            Self::Bn => "BN",
            Self::Bo => "BO",
            Self::Bq => "BQ",
            Self::Br => "BR",
            Self::Bs => "BS",
            Self::Bt => "BT",
            Self::Bv => "BV",
            Self::Bw => "BW",
            Self::By => "BY",
            Self::Bz => "BZ",
            Self::Ca => "CA",
            Self::Cc => "CC",
            Self::Cd => "CD",
            Self::Cf => "CF",
            Self::Cg => "CG",
            Self::Ch => "CH",
            Self::Ci => "CI",
            Self::Ck => "CK",
            Self::Cl => "CL",
            Self::Cm => "CM",
            Self::Cn => "CN",
            Self::Co => "CO",
            Self::Cr => "CR",
            Self::Cu => "CU",
            Self::Cv => "CV",
            Self::Cw => "CW",
            Self::Cx => "CX",
            Self::Cy => "CY",
            Self::Cz => "CZ",
            Self::De => "DE",
            Self::Dj => "DJ",
            Self::Dk => "DK",
            Self::Dm => "DM",
            Self::Do => "DO",
            Self::Dz => "DZ",
            Self::Ec => "EC",
            Self::Ee => "EE",
            Self::Eg => "EG",
            Self::Eh => "EH",
            Self::Er => "ER",
            Self::Es => "ES",
            Self::Et => "ET",
            Self::Fi => "FI",
            Self::Fj => "FJ",
            Self::Fk => "FK",
            Self::Fm => "FM",
            Self::Fo => "FO",
            Self::Fr => "FR",
            Self::Ga => "GA",
            Self::Gb => "GB",
            Self::Gd => "GD",
            Self::Ge => "GE",
            Self::Gf => "GF",
            Self::Gg => "GG",
            Self::Gh => "GH",
            Self::Gi => "GI",
            Self::Gl => "GL",
            Self::Gm => "GM",
            Self::Gn => "GN",
            Self::Gp => "GP",
            Self::Gq => "GQ",
            Self::Gr => "GR",
            Self::Gs => "GS",
            Self::Gt => "GT",
            Self::Gu => "GU",
            Self::Gw => "GW",
            Self::Gy => "GY",
            Self::Hk => "HK",
            Self::Hm => "HM",
            Self::Hn => "HN",
            Self::Hr => "HR",
            Self::Ht => "HT",
            Self::Hu => "HU",
            Self::Id => "ID",
            Self::Ie => "IE",
            Self::Il => "IL",
            Self::Im => "IM",
            Self::In => "IN",
            Self::Io => "IO",
            Self::Iq => "IQ",
            Self::Ir => "IR",
            Self::Is => "IS",
            Self::It => "IT",
            Self::Je => "JE",
            Self::Jm => "JM",
            Self::Jo => "JO",
            Self::Jp => "JP",
            Self::Ke => "KE",
            Self::Kg => "KG",
            Self::Kh => "KH",
            Self::Ki => "KI",
            Self::Km => "KM",
            Self::Kn => "KN",
            Self::Kp => "KP",
            Self::Kr => "KR",
            Self::Kw => "KW",
            Self::Ky => "KY",
            Self::Kz => "KZ",
            Self::La => "LA",
            Self::Lb => "LB",
            Self::Lc => "LC",
            Self::Li => "LI",
            Self::Lk => "LK",
            Self::Lr => "LR",
            Self::Ls => "LS",
            Self::Lt => "LT",
            Self::Lu => "LU",
            Self::Lv => "LV",
            Self::Ly => "LY",
            Self::Ma => "MA",
            Self::Mc => "MC",
            Self::Md => "MD",
            Self::Me => "ME",
            Self::Mf => "MF",
            Self::Mg => "MG",
            Self::Mh => "MH",
            Self::Mk => "MK",
            Self::Ml => "ML",
            Self::Mm => "MM",
            Self::Mn => "MN",
            Self::Mo => "MO",
            Self::Mp => "MP",
            Self::Mq => "MQ",
            Self::Mr => "MR",
            Self::Ms => "MS",
            Self::Mt => "MT",
            Self::Mu => "MU",
            Self::Mv => "MV",
            Self::Mw => "MW",
            Self::Mx => "MX",
            Self::My => "MY",
            Self::Mz => "MZ",
            Self::Na => "NA",
            Self::Nc => "NC",
            Self::Ne => "NE",
            Self::Nf => "NF",
            Self::Ng => "NG",
            Self::Ni => "NI",
            Self::Nl => "NL",
            Self::No => "NO",
            Self::Np => "NP",
            Self::Nr => "NR",
            Self::Nu => "NU",
            Self::Nz => "NZ",
            Self::Om => "OM",
            Self::Pa => "PA",
            Self::Pe => "PE",
            Self::Pf => "PF",
            Self::Pg => "PG",
            Self::Ph => "PH",
            Self::Pk => "PK",
            Self::Pl => "PL",
            Self::Pm => "PM",
            Self::Pn => "PN",
            Self::Pr => "PR",
            Self::Ps => "PS",
            Self::Pt => "PT",
            Self::Pw => "PW",
            Self::Py => "PY",
            Self::Qa => "QA",
            Self::Re => "RE",
            Self::Ro => "RO",
            Self::Rs => "RS",
            Self::Ru => "RU",
            Self::Rw => "RW",
            Self::Sa => "SA",
            Self::Sb => "SB",
            Self::Sc => "SC",
            Self::Sd => "SD",
            Self::Se => "SE",
            Self::Sg => "SG",
            Self::Sh => "SH",
            Self::Si => "SI",
            Self::Sj => "SJ",
            Self::Sk => "SK",
            Self::Sl => "SL",
            Self::Sm => "SM",
            Self::Sn => "SN",
            Self::So => "SO",
            Self::Sr => "SR",
            Self::Ss => "SS",
            Self::St => "ST",
            Self::Sv => "SV",
            Self::Sx => "SX",
            Self::Sy => "SY",
            Self::Sz => "SZ",
            Self::Tc => "TC",
            Self::Td => "TD",
            Self::Tf => "TF",
            Self::Tg => "TG",
            Self::Th => "TH",
            Self::Tj => "TJ",
            Self::Tk => "TK",
            Self::Tl => "TL",
            Self::Tm => "TM",
            Self::Tn => "TN",
            Self::To => "TO",
            Self::Tr => "TR",
            Self::Tt => "TT",
            Self::Tv => "TV",
            Self::Tw => "TW",
            Self::Tz => "TZ",
            Self::Ua => "UA",
            Self::Ug => "UG",
            Self::Um => "UM",
            Self::Us => "US",
            Self::Uy => "UY",
            Self::Uz => "UZ",
            Self::Va => "VA",
            Self::Vc => "VC",
            Self::Ve => "VE",
            Self::Vg => "VG",
            Self::Vi => "VI",
            Self::Vn => "VN",
            Self::Vu => "VU",
            Self::Wf => "WF",
            Self::Ws => "WS",
            Self::Ye => "YE",
            Self::Yt => "YT",
            Self::Za => "ZA",
            Self::Zm => "ZM",
            Self::Zw => "ZW",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CountryCode {
    fn from(value: &str) -> Self {
        match value {
            "AD" => Self::Ad,
            "AE" => Self::Ae,
            "AF" => Self::Af,
            "AG" => Self::Ag,
            "AI" => Self::Ai,
            "AL" => Self::Al,
            "AM" => Self::Am,
            "AO" => Self::Ao,
            "AQ" => Self::Aq,
            "AR" => Self::Ar,
            "AS" => Self::As,
            "AT" => Self::At,
            "AU" => Self::Au,
            "AW" => Self::Aw,
            "AX" => Self::Ax,
            "AZ" => Self::Az,
            "BA" => Self::Ba,
            "BB" => Self::Bb,
            "BD" => Self::Bd,
            "BE" => Self::Be,
            "BF" => Self::Bf,
            "BG" => Self::Bg,
            "BH" => Self::Bh,
            "BI" => Self::Bi,
            "BJ" => Self::Bj,
            "BL" => Self::Bl,
            "BM" => Self::Bm,
            "BN" => Self::Bn,
            "BO" => Self::Bo,
            "BQ" => Self::Bq,
            "BR" => Self::Br,
            "BS" => Self::Bs,
            "BT" => Self::Bt,
            "BV" => Self::Bv,
            "BW" => Self::Bw,
            "BY" => Self::By,
            "BZ" => Self::Bz,
            "CA" => Self::Ca,
            "CC" => Self::Cc,
            "CD" => Self::Cd,
            "CF" => Self::Cf,
            "CG" => Self::Cg,
            "CH" => Self::Ch,
            "CI" => Self::Ci,
            "CK" => Self::Ck,
            "CL" => Self::Cl,
            "CM" => Self::Cm,
            "CN" => Self::Cn,
            "CO" => Self::Co,
            "CR" => Self::Cr,
            "CU" => Self::Cu,
            "CV" => Self::Cv,
            "CW" => Self::Cw,
            "CX" => Self::Cx,
            "CY" => Self::Cy,
            "CZ" => Self::Cz,
            "DE" => Self::De,
            "DJ" => Self::Dj,
            "DK" => Self::Dk,
            "DM" => Self::Dm,
            "DO" => Self::Do,
            "DZ" => Self::Dz,
            "EC" => Self::Ec,
            "EE" => Self::Ee,
            "EG" => Self::Eg,
            "EH" => Self::Eh,
            "ER" => Self::Er,
            "ES" => Self::Es,
            "ET" => Self::Et,
            "FI" => Self::Fi,
            "FJ" => Self::Fj,
            "FK" => Self::Fk,
            "FM" => Self::Fm,
            "FO" => Self::Fo,
            "FR" => Self::Fr,
            "GA" => Self::Ga,
            "GB" => Self::Gb,
            "GD" => Self::Gd,
            "GE" => Self::Ge,
            "GF" => Self::Gf,
            "GG" => Self::Gg,
            "GH" => Self::Gh,
            "GI" => Self::Gi,
            "GL" => Self::Gl,
            "GM" => Self::Gm,
            "GN" => Self::Gn,
            "GP" => Self::Gp,
            "GQ" => Self::Gq,
            "GR" => Self::Gr,
            "GS" => Self::Gs,
            "GT" => Self::Gt,
            "GU" => Self::Gu,
            "GW" => Self::Gw,
            "GY" => Self::Gy,
            "HK" => Self::Hk,
            "HM" => Self::Hm,
            "HN" => Self::Hn,
            "HR" => Self::Hr,
            "HT" => Self::Ht,
            "HU" => Self::Hu,
            "ID" => Self::Id,
            "IE" => Self::Ie,
            "IL" => Self::Il,
            "IM" => Self::Im,
            "IN" => Self::In,
            "IO" => Self::Io,
            "IQ" => Self::Iq,
            "IR" => Self::Ir,
            "IS" => Self::Is,
            "IT" => Self::It,
            "JE" => Self::Je,
            "JM" => Self::Jm,
            "JO" => Self::Jo,
            "JP" => Self::Jp,
            "KE" => Self::Ke,
            "KG" => Self::Kg,
            "KH" => Self::Kh,
            "KI" => Self::Ki,
            "KM" => Self::Km,
            "KN" => Self::Kn,
            "KP" => Self::Kp,
            "KR" => Self::Kr,
            "KW" => Self::Kw,
            "KY" => Self::Ky,
            "KZ" => Self::Kz,
            "LA" => Self::La,
            "LB" => Self::Lb,
            "LC" => Self::Lc,
            "LI" => Self::Li,
            "LK" => Self::Lk,
            "LR" => Self::Lr,
            "LS" => Self::Ls,
            "LT" => Self::Lt,
            "LU" => Self::Lu,
            "LV" => Self::Lv,
            "LY" => Self::Ly,
            "MA" => Self::Ma,
            "MC" => Self::Mc,
            "MD" => Self::Md,
            "ME" => Self::Me,
            "MF" => Self::Mf,
            "MG" => Self::Mg,
            "MH" => Self::Mh,
            "MK" => Self::Mk,
            "ML" => Self::Ml,
            "MM" => Self::Mm,
            "MN" => Self::Mn,
            "MO" => Self::Mo,
            "MP" => Self::Mp,
            "MQ" => Self::Mq,
            "MR" => Self::Mr,
            "MS" => Self::Ms,
            "MT" => Self::Mt,
            "MU" => Self::Mu,
            "MV" => Self::Mv,
            "MW" => Self::Mw,
            "MX" => Self::Mx,
            "MY" => Self::My,
            "MZ" => Self::Mz,
            "NA" => Self::Na,
            "NC" => Self::Nc,
            "NE" => Self::Ne,
            "NF" => Self::Nf,
            "NG" => Self::Ng,
            "NI" => Self::Ni,
            "NL" => Self::Nl,
            "NO" => Self::No,
            "NP" => Self::Np,
            "NR" => Self::Nr,
            "NU" => Self::Nu,
            "NZ" => Self::Nz,
            "OM" => Self::Om,
            "PA" => Self::Pa,
            "PE" => Self::Pe,
            "PF" => Self::Pf,
            "PG" => Self::Pg,
            "PH" => Self::Ph,
            "PK" => Self::Pk,
            "PL" => Self::Pl,
            "PM" => Self::Pm,
            "PN" => Self::Pn,
            "PR" => Self::Pr,
            "PS" => Self::Ps,
            "PT" => Self::Pt,
            "PW" => Self::Pw,
            "PY" => Self::Py,
            "QA" => Self::Qa,
            "RE" => Self::Re,
            "RO" => Self::Ro,
            "RS" => Self::Rs,
            "RU" => Self::Ru,
            "RW" => Self::Rw,
            "SA" => Self::Sa,
            "SB" => Self::Sb,
            "SC" => Self::Sc,
            "SD" => Self::Sd,
            "SE" => Self::Se,
            "SG" => Self::Sg,
            "SH" => Self::Sh,
            "SI" => Self::Si,
            "SJ" => Self::Sj,
            "SK" => Self::Sk,
            "SL" => Self::Sl,
            "SM" => Self::Sm,
            "SN" => Self::Sn,
            "SO" => Self::So,
            "SR" => Self::Sr,
            "SS" => Self::Ss,
            "ST" => Self::St,
            "SV" => Self::Sv,
            "SX" => Self::Sx,
            "SY" => Self::Sy,
            "SZ" => Self::Sz,
            "TC" => Self::Tc,
            "TD" => Self::Td,
            "TF" => Self::Tf,
            "TG" => Self::Tg,
            "TH" => Self::Th,
            "TJ" => Self::Tj,
            "TK" => Self::Tk,
            "TL" => Self::Tl,
            "TM" => Self::Tm,
            "TN" => Self::Tn,
            "TO" => Self::To,
            "TR" => Self::Tr,
            "TT" => Self::Tt,
            "TV" => Self::Tv,
            "TW" => Self::Tw,
            "TZ" => Self::Tz,
            "UA" => Self::Ua,
            "UG" => Self::Ug,
            "UM" => Self::Um,
            "US" => Self::Us,
            "UY" => Self::Uy,
            "UZ" => Self::Uz,
            "VA" => Self::Va,
            "VC" => Self::Vc,
            "VE" => Self::Ve,
            "VG" => Self::Vg,
            "VI" => Self::Vi,
            "VN" => Self::Vn,
            "VU" => Self::Vu,
            "WF" => Self::Wf,
            "WS" => Self::Ws,
            "YE" => Self::Ye,
            "YT" => Self::Yt,
            "ZA" => Self::Za,
            "ZM" => Self::Zm,
            "ZW" => Self::Zw,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(CountryCode);

/// The answer of `customer_info`, a wrapper around the customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentCustomer {
    /// `customer`
    pub customer: Option<Customer>,
}

passbook_runtime::structure! {
    CurrentCustomer {
        customer: "customer" Optional Plain Customer;
    }
}

/// A person, or a business, as the institution knows them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// The institution's lasting id of the customer, unique within that institution.
    pub customer_id: Option<String>,
    /// `name`
    pub name: Option<CustomerName>,
    /// `businessCustomer`
    pub business_customer: Option<BusinessCustomer>,
    /// The customer's postal addresses, at least one where the field is sent, and no two the same.
    ///
    /// At least 1 items. No item twice.
    pub addresses: Option<Vec<Address>>,
    /// The customer's telephone numbers. Null where the institution shares none.
    pub telephones: passbook_runtime::Field<Vec<TelephoneNumber>>,
    /// The customer's email addresses.
    pub email: Option<Vec<String>>,
    /// The accounts that the customer has a part in, and which part. Null where the institution does not say.
    pub accounts: passbook_runtime::Field<Vec<CustomerAccount>>,
}

impl std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Customer")
            .field("customer_id", &self.customer_id)
            .field(
                "name",
                &self
                    .name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("business_customer", &self.business_customer)
            .field(
                "addresses",
                &self
                    .addresses
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "telephones",
                &self
                    .telephones
                    .value()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("accounts", &self.accounts)
            .finish()
    }
}

passbook_runtime::structure! {
    Customer {
        customer_id: "customerId" Optional Plain String;
        name: "name" Optional PersonalPlain CustomerName;
        business_customer: "businessCustomer" Optional Plain BusinessCustomer;
        addresses: "addresses" Optional PersonalPlain Vec<Address>;
        telephones: "telephones" Clearable PersonalPlain Vec<TelephoneNumber>;
        email: "email" Optional PersonalPlain Vec<String>;
        accounts: "accounts" Clearable Plain Vec<CustomerAccount>;
    }
}

/// One account of a customer, seen from the customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccount {
    /// Akoya's id of the account, the one that paths take; unique and lasting only together with the `sub` of the
    /// ID token. It is not the account number.
    pub account_id: Option<String>,
    /// `relationship`
    pub relationship: Option<AccountHolderRelationship>,
}

passbook_runtime::structure! {
    CustomerAccount {
        account_id: "accountId" Optional Plain String;
        relationship: "relationship" Optional Plain AccountHolderRelationship;
    }
}

/// A name in its parts. An institution that keeps names in one piece sends all of it as `first`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerName {
    /// Given name, or the whole name where the institution does not split it.
    pub first: Option<String>,
    /// Middle name or initial.
    pub middle: Option<String>,
    /// Family name.
    pub last: Option<String>,
    /// Form of address before the name, such as `Mr`.
    pub prefix: Option<String>,
    /// What follows the name, such as `Jr` or an academic degree.
    pub suffix: Option<String>,
    /// Name of the company, where the customer is one or acts for one.
    pub company: Option<String>,
}

impl std::fmt::Debug for CustomerName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomerName")
            .field(
                "first",
                &self
                    .first
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "middle",
                &self
                    .middle
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last",
                &self
                    .last
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "prefix",
                &self
                    .prefix
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "suffix",
                &self
                    .suffix
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "company",
                &self
                    .company
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    CustomerName {
        first: "first" Optional PersonalPlain String;
        middle: "middle" Optional PersonalPlain String;
        last: "last" Optional PersonalPlain String;
        prefix: "prefix" Optional PersonalPlain String;
        suffix: "suffix" Optional PersonalPlain String;
        company: "company" Optional PersonalPlain String;
    }
}

/// Where a business is registered.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Domicile {
    /// State, province or other part of the country.
    pub region: Option<String>,
    /// Country, normally as its ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
}

passbook_runtime::structure! {
    Domicile {
        region: "region" Optional Plain String;
        country: "country" Optional Plain String;
    }
}

/// Why a data call failed, in the manner of FDX.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// Number of the kind of failure, finer than the HTTP status and stable over time.
    ///
    /// | code | meaning | what to do |
    /// \|---|---|---|
    /// | 401 | the request breaks the contract | correct it |
    /// | 403 | unknown `providerId`, or no subscription to the institution or product | correct the configuration |
    /// | 500, 501, 503 | Akoya or the institution failed, or doesn't offer this | retry up to three times, waiting longer each time |
    /// | 601 | the consumer is unknown, or has withdrawn the consent | ask for consent again |
    /// | 602 | the ID token has expired or was revoked, or consent was withdrawn | refresh, call once more; then ask for consent again |
    /// | 701 | no such account | use an id of this consumer's accounts |
    /// | 702, 703 | a date or a range of dates is wrong; not on customers | correct it |
    /// | 704 | the type of the account is not supported | nothing |
    /// | 1207 | too many requests | wait, then retry |
    pub code: Option<i64>,
    /// What went wrong, in words that a consumer may read.
    pub message: Option<String>,
    /// More detail for whoever looks into the failure. The wording changes without notice; never decide by it.
    pub debug_message: Option<String>,
}

passbook_runtime::structure! {
    Error {
        code: "code" Optional Plain i64;
        message: "message" Optional Plain String;
        debug_message: "debugMessage" Optional Plain String;
    }
}

/// The line of business, as a code of some classification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IndustryCode {
    /// The classification that the code belongs to, such as `NAICS` or `SIC`.
    pub r#type: Option<String>,
    /// The code within that classification.
    pub code: Option<String>,
}

passbook_runtime::structure! {
    IndustryCode {
        r#type: "type" Optional Plain String;
        code: "code" Optional Plain String;
    }
}

/// Whether data is fetched in order to make a payment (`payments`) or for anything else (`nonpayments`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IntentType {
    /// `payments`
    Payments,
    /// `nonpayments`
    Nonpayments,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl IntentType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Payments => "payments",
            Self::Nonpayments => "nonpayments",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for IntentType {
    fn from(value: &str) -> Self {
        match value {
            "payments" => Self::Payments,
            "nonpayments" => Self::Nonpayments,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(IntentType);

/// Who set off a call, the consumer (`user`) or a scheduled job (`batch`). Both are written either way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InteractionType {
    /// `user`
    User,
    /// `batch`
    Batch,
    /// `USER`
    User2,
    /// `BATCH`
    Batch2,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl InteractionType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Batch => "batch",
            Self::User2 => "USER",
            Self::Batch2 => "BATCH",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InteractionType {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            "batch" => Self::Batch,
            "USER" => Self::User2,
            "BATCH" => Self::Batch2,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(InteractionType);

/// Who set off a call of v3, the consumer (`USER`) or a scheduled job (`BATCH`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InteractionTypeV3 {
    /// `USER`
    User,
    /// `BATCH`
    Batch,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl InteractionTypeV3 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::Batch => "BATCH",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InteractionTypeV3 {
    fn from(value: &str) -> Self {
        match value {
            "USER" => Self::User,
            "BATCH" => Self::Batch,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(InteractionTypeV3);

/// Whether values are as the institution sends them (`raw`) or normalized to those of FDX (`standard`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `raw`
    Raw,
    /// `standard`
    Standard,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Mode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "raw",
            Self::Standard => "standard",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Mode {
    fn from(value: &str) -> Self {
        match value {
            "raw" => Self::Raw,
            "standard" => Self::Standard,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Mode);

/// A telephone number. Often only `number` is sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TelephoneNumber {
    /// `type`
    pub r#type: Option<TelephoneNumberType>,
    /// `country`
    pub country: Option<CountryCode>,
    /// The number as digits, at most 15 of them.
    ///
    /// At most 15 characters. Pattern: `\d+`.
    pub number: Option<String>,
    /// The extension to dial once connected.
    pub extension: Option<String>,
}

passbook_runtime::structure! {
    TelephoneNumber {
        r#type: "type" Optional Plain TelephoneNumberType;
        country: "country" Optional Plain CountryCode;
        number: "number" Optional Plain String;
        extension: "extension" Optional Plain String;
    }
}

/// What kind of line a telephone number is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TelephoneNumberType {
    /// `BUSINESS`
    Business,
    /// `CELL`
    Cell,
    /// `FAX`
    Fax,
    /// `HOME`
    Home,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TelephoneNumberType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Business => "BUSINESS",
            Self::Cell => "CELL",
            Self::Fax => "FAX",
            Self::Home => "HOME",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TelephoneNumberType {
    fn from(value: &str) -> Self {
        match value {
            "BUSINESS" => Self::Business,
            "CELL" => Self::Cell,
            "FAX" => Self::Fax,
            "HOME" => Self::Home,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TelephoneNumberType);
