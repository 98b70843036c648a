using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.Domain.Tests.Notices;

[Requirement("R16")]
public sealed class MercantileInputTests
{
    private static readonly MercantileInput Empty = new(null, null, null, []);

    [Theory]
    [InlineData("991825827", "0192:991825827")]
    [InlineData(" 991 825 827 ", "0192:991825827")]
    [InlineData("0192:991825827", "0192:991825827")]
    [InlineData("0192: 991 825 827", "0192:991825827")]
    public void An_electronic_address_is_kept_with_its_scheme(string typed, string kept) =>
        Assert.Equal(kept, Read(Empty with { ElectronicAddress = typed }).Value!.ElectronicAddress);

    [Theory]
    [InlineData("991825828", Problems.OrganisationNumberCheckDigit)]
    [InlineData("99182582", Problems.OrganisationNumberLength)]
    [InlineData("0007:991825827", Problems.OrganisationSchemeUnknown)]
    [InlineData("faktura@virksomhet.no", Problems.OrganisationNumberLength)]
    public void An_electronic_address_that_is_no_number_is_refused_at_its_field(
        string typed,
        string code
    )
    {
        var problem = Assert.Single(Read(Empty with { ElectronicAddress = typed }).Problems);

        Assert.Equal((code, "electronic_address"), (problem.Code, problem.Field));
    }

    [Fact]
    public void What_is_left_empty_is_not_said()
    {
        var typed = new MercantileInput(" ", "", null, [new(ContactTopic.Security, " ", "", null)]);

        Assert.Equivalent(new MercantileFields(null, null, null, []), Read(typed).Value);
    }

    [Theory]
    [InlineData("", "drift@virksomhet.no", null, Problems.ContactNameMissing, "name")]
    [InlineData("Vakta", null, null, Problems.ContactWayMissing, "email")]
    [InlineData("Vakta", "drift@", null, Problems.EmailMalformed, "email")]
    [InlineData("Vakta", "a@b.no\nBcc: c@d.no", null, Problems.EmailMalformed, "email")]
    [InlineData("Vakta\nBcc: c@d.no", "a@b.no", null, Problems.TextControl, "name")]
    [InlineData("Vakta", null, "ring meg", Problems.PhoneMalformed, "phone")]
    [InlineData("Vakta", null, "+47 22 00 00 00\n22", Problems.PhoneMalformed, "phone")]
    public void A_contact_has_a_name_and_a_way_to_reach_them(
        string? name,
        string? email,
        string? phone,
        string code,
        string part
    )
    {
        var typed = Empty with { Contacts = [new(ContactTopic.Technical, name, email, phone)] };

        var problem = Assert.Single(Read(typed).Problems);

        Assert.Equal((code, $"contact_technical_{part}"), (problem.Code, problem.Field));
    }

    [Theory]
    [InlineData("drift@virksomhet.no", null)]
    [InlineData(null, "+47 22 00 00 00")]
    [InlineData("DRIFT@virksomhet.no", "(22) 00-00.00")]
    public void A_contact_is_reached_by_mail_or_telephone_or_both(string? email, string? phone)
    {
        var typed = Empty with { Contacts = [new(ContactTopic.Invoice, "Lønn", email, phone)] };

        var contact = Assert.Single(Read(typed).Value!.Contacts);

        Assert.Equal(email?.ToLowerInvariant(), contact.Email);
        Assert.Equal(phone, contact.Phone);
    }

    [Fact]
    public void The_log_is_told_which_fields_differ_and_not_what_they_say()
    {
        var before = new MercantileFields("Vei 1", "A", null, [Contact("Vakta")]);
        var after = new MercantileFields("Vei 2", "A", "0192:991825827", [Contact("Andre")]);

        Assert.Equal(
            ["invoice_address", "electronic_address", "contacts.technical"],
            after.DifferingFrom(before)
        );
        Assert.Empty(after.DifferingFrom(after));
    }

    private static MercantileContact Contact(string name) =>
        new(ContactTopic.Technical, name, "drift@virksomhet.no", null);

    private static Outcome<MercantileFields> Read(MercantileInput typed) =>
        typed.Read(NumberSchemes.Norwegian);
}
