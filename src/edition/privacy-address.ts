/** Where the site tells what it learns of its readers; the footer, the feedback form and the sitemap lead there. */
export const PRIVACY_ADDRESS = "/quyen-rieng-tu/";
